/** The codebook: every table, column, code list and unit, and how the files are read. */
import type { Language } from "../../model/codes.ts";
import { type Collection, entryOf } from "../collection.ts";
import { buildFrameView, type FrameView } from "../frame-view.ts";
import { buildPageContext, type LinkView, langOfText, type PageContext } from "../page-context.ts";
import { paths } from "../paths.ts";

type BothLanguages = Record<Language, string>;

/** A column of a published table, as its description has it. */
export interface CodebookColumn {
  name: string;
  type: "string" | "number" | "integer" | "list" | "url";
  title: BothLanguages;
  description: BothLanguages;
  constraints: { required?: true; unique?: true; enum?: readonly string[]; pattern?: string };
  references?: { table: string; column: string };
}

/** A published table, as its description has it. */
export interface CodebookTable {
  name: string;
  title: BothLanguages;
  description: BothLanguages;
  key: readonly string[];
  columns: readonly CodebookColumn[];
}

/** A closed list of codes; `empty` is what an empty cell says where that is one of the values. */
export interface CodebookList {
  id: string;
  title: BothLanguages;
  codes: readonly { code: string; label: BothLanguages }[];
  empty?: BothLanguages;
}

/** What the codebook is made from. */
export interface CodebookSources {
  tables: readonly CodebookTable[];
  lists: readonly CodebookList[];
  findList: (values: readonly string[] | undefined) => CodebookList | undefined;
  /** Rows of a table by its name, and an example for each of its columns. */
  facts: ReadonlyMap<string, { rows: number; examples: Readonly<Record<string, string>> }>;
  snippets: readonly { tool: string; format: string; code: string }[];
  /** Says that the snippets name files and no addresses. */
  isUnplaced: boolean;
}

/** One column. `codes` and `refers` lead to what its cells are taken from; `pattern` is what they match. Empty texts say nothing. */
export interface ColumnView {
  anchor: string;
  name: string;
  title: string;
  type: string;
  rules: string;
  codes: LinkView | null;
  refers: LinkView | null;
  pattern: string;
  example: string;
  exampleLang: string;
  description: string;
}

/** One table with its columns. */
export interface TableView {
  anchor: string;
  name: string;
  title: string;
  description: string;
  /** The columns that tell its rows apart. */
  keyColumns: string[];
  rows: string;
  file: LinkView;
  columns: ColumnView[];
}

/** One list of codes, with the columns that hold them. */
export interface CodeListView {
  anchor: string;
  title: string;
  codes: { code: string; label: string }[];
  usedIn: LinkView[];
}

/** The finished page. */
export interface CodebookPageView {
  frame: FrameView;
  contents: LinkView[];
  tables: TableView[];
  lists: CodeListView[];
  units: { anchor: string; code: string; label: string; kind: LinkView; words: LinkView[] }[];
  tools: { tool: string; snippets: { format: string; code: string }[] }[];
  isUnplaced: boolean;
  text: PageContext["text"];
}

/** Gives the fragment under which a column stands on the page: `observations-value`. */
export function columnAnchor(table: string, column: string): string {
  return `${table}-${column}`;
}

/** Gives the fragment under which a list of codes stands on the page. */
export function codeListAnchor(id: string): string {
  return `codes-${id}`;
}

function buildColumn(
  table: CodebookTable,
  { name, type, title, description, constraints, references }: CodebookColumn,
  { findList, facts }: CodebookSources,
  { language, text }: PageContext,
): ColumnView {
  const list = findList(constraints.enum);
  const example = facts.get(table.name)?.examples[name] ?? "";
  const rules = [
    constraints.required ? text.codebook.required : text.codebook.optional,
    constraints.unique ? text.codebook.unique : "",
  ];
  return {
    anchor: columnAnchor(table.name, name),
    name,
    title: title[language],
    type: text.codebook.type[type],
    rules: rules.filter((rule) => rule !== "").join(text.comma),
    codes: list ? { text: list.title[language], href: `#${codeListAnchor(list.id)}` } : null,
    refers: references
      ? {
          text: `${references.table}.${references.column}`,
          href: `#${columnAnchor(references.table, references.column)}`,
        }
      : null,
    // Anchored as in every description for machines: the whole cell must fit.
    pattern: constraints.pattern === undefined ? "" : `^(?:${constraints.pattern})$`,
    example,
    exampleLang: langOfText(example),
    description: description[language],
  };
}

function buildTable(table: CodebookTable, sources: CodebookSources, page: PageContext): TableView {
  const { language, text, link } = page;
  const file = `${table.name}.csv`;
  return {
    anchor: table.name,
    name: table.name,
    title: table.title[language],
    description: table.description[language],
    keyColumns: [...table.key],
    rows: text.codebook.rows(sources.facts.get(table.name)?.rows ?? 0),
    file: { text: file, href: link(paths.file(`data/${file}`)) },
    columns: table.columns.map((column) => buildColumn(table, column, sources, page)),
  };
}

function buildList(
  { id, title, codes, empty }: CodebookList,
  { tables, findList }: CodebookSources,
  { language, text }: PageContext,
): CodeListView {
  const usedIn = tables.flatMap((table) =>
    table.columns
      .filter(({ constraints }) => findList(constraints.enum)?.id === id)
      .map(({ name }): LinkView => {
        return { text: `${table.name}.${name}`, href: `#${columnAnchor(table.name, name)}` };
      }),
  );
  const shown = codes.map(({ code, label }) => ({ code, label: label[language] }));
  return {
    anchor: codeListAnchor(id),
    title: title[language],
    codes: empty ? [...shown, { code: text.codebook.emptyCode, label: empty[language] }] : shown,
    usedIn,
  };
}

function buildUnits({ collection, language }: PageContext, kinds: CodebookList | undefined) {
  return collection.dataset.units.map(({ id }) => {
    const { labelEn, labelZh, kind, classifiersZh, wordsEn } = entryOf(collection.units, id);
    const label = kinds?.codes.find(({ code }) => code === kind)?.label[language] ?? kind;
    return {
      anchor: `unit-${id}`,
      code: id,
      label: language === "zh" ? labelZh : labelEn,
      kind: { text: label, href: `#${codeListAnchor(kinds?.id ?? "")}` },
      words: [...classifiersZh, ...wordsEn].map((word): LinkView => {
        return { text: word, href: "", lang: langOfText(word) };
      }),
    };
  });
}

/** Builds the page. A column without an example has an empty one. */
export function buildCodebookPage(
  collection: Collection,
  language: Language,
  sources: CodebookSources,
): CodebookPageView {
  const page = buildPageContext(collection, language, paths.codebook(language));
  const { text, link } = page;
  const trail = [{ text: text.nav.downloads, href: link(paths.downloads(language)) }];
  const tools = [...new Set(sources.snippets.map(({ tool }) => tool))];
  const kindColumn = sources.tables
    .find(({ name }) => name === "units")
    ?.columns.find(({ name }) => name === "kind");
  return {
    frame: buildFrameView(page, text.codebook.title, text.codebook.lead, "downloads", trail),
    contents: [
      ...sources.tables.map((table) => ({ text: table.title[language], href: `#${table.name}` })),
      { text: text.codebook.codes, href: "#codes" },
      { text: text.codebook.allUnits, href: "#all-units" },
      { text: text.codebook.read, href: "#read" },
    ],
    tables: sources.tables.map((table) => buildTable(table, sources, page)),
    lists: sources.lists.map((list) => buildList(list, sources, page)),
    units: buildUnits(page, sources.findList(kindColumn?.constraints.enum)),
    tools: tools.map((tool) => ({
      tool,
      snippets: sources.snippets
        .filter((snippet) => snippet.tool === tool)
        .map(({ format, code }) => ({ format, code })),
    })),
    isUnplaced: sources.isUnplaced,
    text,
  };
}
