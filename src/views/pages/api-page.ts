/** The page of the addresses that programs use: what each gives, its schema, and what is promised of it. */
import type { Language } from "../../model/codes.ts";
import type { Collection } from "../collection.ts";
import { buildFrameView, type FrameView } from "../frame-view.ts";
import { buildPageContext, type LinkView, type PageContext } from "../page-context.ts";
import { paths } from "../paths.ts";

type Promised = keyof PageContext["text"]["api"]["promise"];
type Group = keyof PageContext["text"]["api"]["group"];

/** An address, or many of one form: `<word>` stands for an id, `[zh/]` for the Chinese twin. */
export interface AddressFact {
  form: string;
  group: Group;
  mediaType: string;
  gives: Record<Language, string>;
  promise: Promised;
  table?: string;
  schema?: string;
  standard?: string;
  isOptional?: true;
}

/**
 * One address. `schemas` lead to its columns and its schema, `standard` names another. `href` leads to an address without ids; `example` is
 * `null` for that, and where there is none to show.
 */
export interface AddressView {
  form: string;
  href: string;
  gives: string;
  mediaType: string;
  promise: string;
  isOptional: boolean;
  schemas: LinkView[];
  standard: string;
  example: LinkView | null;
}

/** The finished page. */
export interface ApiPageView {
  frame: FrameView;
  /** Where the root of the site is, in words; empty where that is not known. */
  root: string;
  groups: { id: Group; title: string; addresses: AddressView[] }[];
  promises: { name: string; meaning: string }[];
  ids: LinkView[];
  text: PageContext["text"];
}

/**
 * Gives a real address of a form, or `undefined` where the collection has none: ids are those of its first indicator with figures, the
 * place and the report of its first figure, and its version.
 */
export function findAddressExample(
  { form, promise, isOptional }: Pick<AddressFact, "form" | "promise" | "isOptional">,
  { dataset, observationsByIndicator }: Collection,
): string | undefined {
  const indicator = dataset.indicators.find(({ id }) => observationsByIndicator.has(id));
  const figure = indicator && observationsByIndicator.get(indicator.id)?.[0];
  const hasVersion = dataset.release.date !== "";
  if (!figure || promise === "internal") return undefined;
  if (!hasVersion && (isOptional || form.includes("<version>"))) return undefined;
  const words: Record<string, string> = {
    indicator: indicator.id,
    area: figure.area,
    version: dataset.release.version,
    table: "changes",
    schema: "observations",
    file: "observations.csv",
    path: `indicators/${indicator.id}`,
    n: "0",
    language: "en",
    kind: "collection",
    ending: "bib",
  };
  const named = form
    .replace("[zh/]", "")
    .replaceAll(/<(\w+)>/g, (whole, word: string) => words[word] ?? whole);
  return named.includes("<") ? undefined : named;
}

/** Builds the page; `root` is the whole address of the site's root, or empty. */
export function buildApiPage(
  collection: Collection,
  language: Language,
  addresses: readonly AddressFact[],
  root: string,
): ApiPageView {
  const page = buildPageContext(collection, language, paths.api(language));
  const { text, link } = page;
  const codebook = paths.codebook(language);
  const linkFile = (path: string): LinkView => ({ text: path, href: link(paths.file(path)) });
  const buildAddress = (fact: AddressFact): AddressView => {
    const example = findAddressExample(fact, collection);
    const schema = fact.schema && findAddressExample({ ...fact, form: fact.schema }, collection);
    const schemas = [
      ...(fact.table === undefined ? [] : [{ text: text.api.columns, href: link(codebook, fact.table) }]),
      ...(schema ? [{ text: text.api.schema, href: link(paths.file(schema)) }] : []),
    ];
    return {
      form: fact.form,
      href: example === fact.form ? link(paths.file(example)) : "",
      gives: fact.gives[language],
      mediaType: fact.mediaType === "*/*" ? "" : fact.mediaType,
      promise: text.api.promise[fact.promise],
      isOptional: fact.isOptional === true,
      schemas,
      standard: fact.standard ?? "",
      example: example === undefined || example === fact.form ? null : linkFile(example),
    };
  };
  const ids = [...new Set(addresses.map(({ group }) => group))];
  const promises = [...new Set(addresses.map(({ promise }) => promise))];
  return {
    frame: buildFrameView(page, text.api.title, text.api.lead, "downloads", [
      { text: text.nav.downloads, href: link(paths.downloads(language)) },
    ]),
    root: root === "" ? "" : text.api.root(root),
    groups: ids.map((id) => ({
      id,
      title: text.api.group[id],
      addresses: addresses.filter(({ group }) => group === id).map(buildAddress),
    })),
    promises: promises.map((promise) => ({
      name: text.api.promise[promise],
      meaning: text.api.promiseLong[promise],
    })),
    ids: ["indicators", "areas", "sources"].map((table) => ({
      text: `${table}.csv`,
      href: link(paths.file(`data/${table}.csv`)),
    })),
    text,
  };
}
