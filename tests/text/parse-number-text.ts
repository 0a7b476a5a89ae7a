/** Reads back the numbers that the texts of a view print, for tests that compare text with truth. */

const POWERS: Readonly<Record<string, number>> = {
  "": 0,
  million: 6,
  billion: 9,
  trillion: 12,
  万: 4,
  亿: 8,
  万亿: 12,
};

/** A number with one unit of its last printed digit. */
export interface ParsedNumber {
  value: number;
  step: number;
}

/**
 * Reads `−27.6%`, `+1.072 million`, `10.5万元`: sign, grouped digits, a power word, and a unit that is passed over.
 *
 * @throws SyntaxError for anything else, so that a stray character fails a test.
 */
export function parseNumberText(text: string): ParsedNumber {
  const found =
    /^([+−]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))? ?(million|billion|trillion|万亿|万|亿)?(?: ?(?:%|pp|个百分点|yuan|元|×|倍))?$/.exec(
      text,
    );
  if (!found) throw new SyntaxError(`Not a printed number: "${text}"`);
  const [, sign = "", whole = "", fraction = "", word = ""] = found;
  const power = POWERS[word]!;
  const digits = `${whole.replaceAll(",", "")}${fraction}`;
  return {
    value: Number(`${sign === "−" ? "-" : ""}${digits}e${power - fraction.length}`),
    step: Number(`1e${power - fraction.length}`),
  };
}

/**
 * Reads `−1.5% to −1.3%`, `+1万 至 +2万`, `≥ +36.3%`, `≤ −1`; `null` is no bound. Empty text is no bound at all.
 *
 * @throws SyntaxError for anything else.
 */
export function parseRangeText(text: string): { low: number | null; high: number | null } {
  if (text === "") return { low: null, high: null };
  if (text.startsWith("≥ ")) return { low: parseNumberText(text.slice(2)).value, high: null };
  if (text.startsWith("≤ ")) return { low: null, high: parseNumberText(text.slice(2)).value };
  const ends = text.split(/ to | 至 /);
  if (ends.length !== 2) throw new SyntaxError(`Not a printed range: "${text}"`);
  return { low: parseNumberText(ends[0]!).value, high: parseNumberText(ends[1]!).value };
}
