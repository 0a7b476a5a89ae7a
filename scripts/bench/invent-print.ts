/** Prints of numbers as reports have them: exact, in 万 and 亿, a little more, nearly, about, at least, a share, withheld. */
import type { RandomSource } from "./random-source.ts";

/** What a row of an extract says of its number. */
export interface InventedPrint {
  asPrinted: string;
  unitPrinted: string;
  status: string;
}

/** A unit with its word in Chinese and in English prints. */
export interface PrintedUnit {
  unit: string;
  classifier: string;
  word: string;
}

const NORMAL = { unitPrinted: "", status: "" };

/** Gives a positive number cut to so many digits, the rest zeros: 12,345 to two digits is 12,000. */
function cut(value: number, digits: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) + 1 - digits);
  return Math.max(step, Math.floor(value / step) * step);
}

const inWan = (value: number): string => (value >= 10_000 ? `${value / 10_000}万` : String(value));

function inChinese(value: number): string {
  if (value >= 1e8) return `${(value / 1e8).toFixed(2)}亿`;
  return value >= 1e6 ? `${(value / 1e4).toFixed(1)}万` : String(value);
}

/**
 * Gives a print of a value of at least 1, in one of the forms that the extracts of this project have, about as often as they do.
 *
 * Units: a percent is printed with one or two decimals, everything else as a whole number or in 万 and 亿.
 */
export function inventPrint(value: number, printed: PrintedUnit, random: RandomSource): InventedPrint {
  const { unit, classifier, word } = printed;
  if (unit === "percent") {
    const text = value.toFixed(random.chance(0.6) ? 1 : 2);
    return { ...NORMAL, asPrinted: random.chance(0.9) ? `${text}%` : `约${text}%` };
  }
  const whole = Math.round(value);
  const form = random.next();
  if (form < 0.5) return { ...NORMAL, asPrinted: `${inChinese(whole)}${classifier}` };
  if (form < 0.6) return { ...NORMAL, asPrinted: `${whole.toLocaleString("en")}${classifier}` };
  if (form < 0.7) {
    return { asPrinted: inChinese(whole), unitPrinted: classifier, status: "" };
  }
  const round = inWan(cut(whole, random.between(2, 3)));
  if (form < 0.78) return { ...NORMAL, asPrinted: `${round}余${classifier}` };
  if (form < 0.82) return { ...NORMAL, asPrinted: `近${round}${classifier}` };
  if (form < 0.86) return { ...NORMAL, asPrinted: `约${round}${classifier}` };
  if (form < 0.89) return { ...NORMAL, asPrinted: `超过${round}${classifier}` };
  if (form < 0.92) return { ...NORMAL, asPrinted: `${round}${classifier}以上` };
  if (form < 0.96) {
    const text = whole >= 1e6 ? `${(whole / 1e6).toFixed(2)} million` : whole.toLocaleString("en");
    return { asPrinted: text, unitPrinted: word, status: random.chance(0.2) ? "P" : "" };
  }
  return { asPrinted: `*万余${classifier}`, unitPrinted: "", status: "Q" };
}
