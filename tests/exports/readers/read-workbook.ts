/** A reader of workbooks that knows only the standard: cells by sheet, with the types that the file gives them. */
import { posix } from "node:path";
import { readZip } from "./read-zip.ts";

/** A cell: a number, a text, or nothing. */
export type SheetCell = number | string | null;

/** One sheet: its rows, and how many of the first stay in view. */
export interface ReadSheet {
  name: string;
  rows: SheetCell[][];
  frozenRows: number;
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const toText = (xml: string): string =>
  xml.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (_, hex, decimal, name) =>
    name ? (ENTITIES[name] ?? _) : String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10)),
  );
const attribute = (tag: string, name: string): string =>
  toText(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "");

/** A is 0, Z is 25, AA is 26. */
const columnOf = (address: string): number =>
  [...address.replace(/\d+$/, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A formula counts as what it gives where it is a text alone. */
function cellOf(tag: string, body: string, texts: readonly string[]): SheetCell {
  const formula = /^<f>"(.*)"<\/f>$/s.exec(toText(body))?.[1];
  if (formula !== undefined) return formula;
  const value = /<v>([^<]*)<\/v>/.exec(body)?.[1];
  if (value === undefined) return null;
  const type = attribute(tag, "t") || "n";
  if (type === "s") return texts[Number(value)] ?? null;
  if (type !== "n") throw new SyntaxError(`A cell of type ${type}: ${tag}`);
  return Number(value);
}

function readSheet(name: string, xml: string, texts: readonly string[]): ReadSheet {
  const rows: SheetCell[][] = [];
  for (const [, row = "", cells = ""] of xml.matchAll(/<row\b([^>]*?)(?:\/>|>(.*?)<\/row>)/gs)) {
    const read: SheetCell[] = [];
    for (const [, tag = "", body = ""] of cells.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs))
      read[columnOf(attribute(tag, "r"))] = cellOf(tag, body, texts);
    rows[Number(attribute(row, "r")) - 1] = Array.from(read, (cell) => cell ?? null);
  }
  const pane = /<pane\b[^>]*\/>/.exec(xml)?.[0] ?? "";
  const isFrozen = attribute(pane, "state") === "frozen";
  return {
    name,
    rows: Array.from(rows, (row) => row ?? []),
    frozenRows: isFrozen ? Number(attribute(pane, "ySplit")) : 0,
  };
}

/** Gives the sheets in order; rows may be shorter than the widest. Source: ECMA-376 part 1. */
export function readWorkbook(bytes: Uint8Array): ReadSheet[] {
  const files = new Map(readZip(bytes).map(({ path, content }) => [path, new TextDecoder().decode(content)]));
  const textOf = (path: string): string => {
    const text = files.get(path);
    if (text === undefined) throw new SyntaxError(`The workbook has no ${path}`);
    return text;
  };
  const texts = [...textOf("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = ""]) =>
    toText([...item.matchAll(/<t\b[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text).join("")),
  );
  const targets = new Map(
    [...textOf("xl/_rels/workbook.xml.rels").matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, "Id"),
      posix.join("xl", attribute(tag, "Target")),
    ]),
  );
  return [...textOf("xl/workbook.xml").matchAll(/<sheet\b[^>]*>/g)].map(([tag]) =>
    readSheet(attribute(tag, "name"), textOf(targets.get(attribute(tag, "r:id")) ?? ""), texts),
  );
}
