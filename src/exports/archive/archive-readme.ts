/** The text file that tells what an archive of all tables holds, in both languages. */
import { en, type Messages } from "../../i18n/en.ts";
import { zh } from "../../i18n/zh.ts";
import { LANGUAGES, type Language } from "../../model/codes.ts";
import type { CollectionNotice } from "../collection-notice.ts";
import { readSnippets } from "../snippets/read-snippets.ts";
import { TABLES } from "../tables.ts";

const TEXTS: Record<Language, Messages> = { en, zh };

/** How each tool reads the table of all figures, where it lies beside this text. */
function snippetLines(): string[] {
  const snippets = readSnippets("").filter(({ format }) => format === "CSV");
  return snippets.flatMap(({ tool, code }) => [
    `${tool}:`,
    "",
    ...code.split("\n").map((line) => (line === "" ? "" : `    ${line}`)),
    "",
  ]);
}

/** The files of an archive as one reads of them: a name or a pattern, and what is there. */
function contentsOf(paths: readonly string[], language: Language): string[] {
  const { taken, colon } = TEXTS[language];
  const tables = TABLES.filter(({ name }) => paths.includes(`${name}.csv`)).map(
    ({ name, title, description }) =>
      `${name}.csv${colon}${title[language]}${language === "zh" ? "。" : ". "}${description[language]}`,
  );
  const kinds: readonly [RegExp, string, string][] = [
    [/^indicators\//, "indicators/<id>.csv, .json", taken.indicatorFiles],
    [/^areas\//, "areas/<id>.csv", taken.areaFiles],
    [/^datapackage\.json$/, "datapackage.json, *-metadata.json, *.schema.json", taken.described],
    [/^citations\//, "citations/<language>/", taken.citations],
    [/^LICENSE\.txt$/, "LICENSE.txt", taken.licence],
  ];
  const others = kinds
    .filter(([pattern]) => paths.some((path) => pattern.test(path)))
    .map(([, name, what]) => `${name}${colon}${what}`);
  return [...tables, ...others].map((line) => `- ${line}`);
}

function partOf(notice: CollectionNotice, paths: readonly string[], language: Language): string[] {
  const { taken, colon } = TEXTS[language];
  const facts: readonly [string, string][] = [
    [taken.version, notice.version],
    [taken.date, notice.date],
    [taken.address, notice.address],
    [taken.licence, notice.licence[language]],
    [taken.citeLabel, notice.cite[language]],
  ];
  return [
    notice.title[language],
    notice.description[language],
    "",
    ...facts.filter(([, text]) => text !== "").map(([label, text]) => `${label}${colon}${text}`),
    "",
    taken.contents,
    "",
    ...contentsOf(paths, language),
    "",
    taken.beside,
    "",
    taken.readLabel,
    "",
    taken.read,
    taken.empty,
    "",
    ...snippetLines(),
    taken.readExcel,
  ];
}

/** Gives the text; `paths` are those of the other files, below the root of the archive. */
export function archiveReadme(notice: CollectionNotice, paths: readonly string[]): string {
  const [first, ...rest] = LANGUAGES.map((language) => partOf(notice, paths, language).join("\n"));
  return `${[first, ...rest].join(`\n\n${"-".repeat(72)}\n\n`)}\n`;
}
