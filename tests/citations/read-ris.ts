/** A strict reader of RIS: it takes nothing but what the format's specification allows. */

/** A reference: the values of each tag in order. */
export type RisReference = Map<string, string[]>;

const TYPES = new Set(["DATA", "RPRT", "BOOK", "JOUR", "NEWS", "ELEC", "GEN"]);
const TAGS = new Set("ID AU TI TT T2 PB PY DA ET SP UR Y2 DB N1 LA".split(" "));

/** Reads references. @throws SyntaxError for a line that is none of a reference, and where one does not begin or end. */
export function readRis(text: string): RisReference[] {
  const references: RisReference[] = [];
  let open: RisReference | undefined;
  if (!text.endsWith("\r\n")) throw new SyntaxError("Cannot read RIS: the last line is not ended");
  for (const line of text.slice(0, -2).split("\r\n")) {
    if (line === "" && !open) continue;
    const [, tag = "", value = ""] = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/.exec(line) ?? [];
    if (tag === "TY") {
      if (open || !TYPES.has(value)) throw new SyntaxError(`Cannot begin a reference with "${line}"`);
      open = new Map([["TY", [value]]]);
    } else if (!open) {
      throw new SyntaxError(`Cannot read "${line}": no reference is open`);
    } else if (tag === "ER") {
      if (value !== "") throw new SyntaxError(`Cannot end a reference with "${line}"`);
      references.push(open);
      open = undefined;
    } else {
      if (!TAGS.has(tag) || value === "" || value.trim() !== value)
        throw new SyntaxError(`Cannot read "${line}"`);
      if (/^(?:DA|Y2)$/.test(tag) && !/^\d{4}\/(?:\d\d)?\/(?:\d\d)?\/$/.test(value))
        throw new SyntaxError(`Cannot read the date of "${line}"`);
      if (tag === "PY" && !/^\d{4}$/.test(value)) throw new SyntaxError(`Cannot read the year of "${line}"`);
      open.set(tag, [...(open.get(tag) ?? []), value]);
    }
  }
  if (open) throw new SyntaxError("Cannot read RIS: a reference does not end");
  return references;
}
