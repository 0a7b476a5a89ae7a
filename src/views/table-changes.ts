/** What changed in registries and in the structure of tables, in words. */
import type { FieldChange, ReleaseDifference, RowDifference } from "../versions/release-difference.ts";
import type { PageContext } from "./page-context.ts";
import { paths } from "./paths.ts";

/** A registry row that is new, other or gone; `href` is empty where the site has no page for it. */
export interface RegistryChange {
  text: string;
  href: string;
  changes: FieldChange[];
}

type Kind = keyof PageContext["text"]["versions"]["kind"];

const isKind = (name: string, page: PageContext): name is Kind => name in page.text.versions.kind;

/** Gives the name of a registry row, by its label or title where the collection still knows it, and the link to its page. */
function nameRow(kind: Kind, key: string, page: PageContext): { name: string; href: string } {
  const { collection, language, link } = page;
  const isChinese = language === "zh";
  if (kind === "sources") {
    const source = collection.sources.get(key);
    const name = source ? (isChinese ? source.titleZh : source.titleEn) : key;
    return { name, href: source ? link(paths.report(language, key)) : "" };
  }
  if (kind === "identities") return { name: key, href: "" };
  const record = collection[kind].get(key);
  const pathOf = { indicators: paths.indicator, areas: paths.area, topics: paths.topic } as const;
  const path = kind in pathOf ? pathOf[kind as keyof typeof pathOf] : undefined;
  return {
    name: record ? (isChinese ? record.labelZh : record.labelEn) : key,
    href: record && path ? link(path(language, key)) : "",
  };
}

/** Gives the rows of registries that are new, other or gone, registry by registry. */
export function registryChanges(registries: readonly RowDifference[], page: PageContext): RegistryChange[] {
  const { text } = page;
  return registries.flatMap(({ name: table, added, changed, removed }) => {
    if (!isKind(table, page)) return [];
    const kind = text.versions.kind[table];
    const rowOf = (
      key: string,
      say: (kind: string, name: string) => string,
      changes: FieldChange[] = [],
    ): RegistryChange => {
      const { name, href } = nameRow(table, key, page);
      return { text: say(kind, name), href, changes };
    };
    return [
      ...added.map((key) => rowOf(key, text.versions.rowAdded)),
      ...changed.map(({ key, changes }) => rowOf(key, text.versions.rowChanged, changes)),
      ...removed.map((key) => rowOf(key, text.versions.rowRemoved)),
    ];
  });
}

/** Gives what changed in tables and their columns, a sentence each. */
export function structureChanges(difference: ReleaseDifference, { text }: PageContext): string[] {
  return [
    ...difference.addedTables.map((name) => text.versions.tableAdded(`${name}.csv`)),
    ...difference.removedTables.map((name) => text.versions.tableRemoved(`${name}.csv`)),
    ...difference.columns.flatMap(({ name, added, removed, isReordered }) => [
      ...(added.length > 0 ? [text.versions.columnsAdded(`${name}.csv`, added.join(", "))] : []),
      ...(removed.length > 0 ? [text.versions.columnsRemoved(`${name}.csv`, removed.join(", "))] : []),
      ...(isReordered ? [text.versions.columnsReordered(`${name}.csv`)] : []),
    ]),
  ];
}
