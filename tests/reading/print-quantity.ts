/** Prints a number as reports do, in every form that the grammar reads: the other way round, written apart from it. */
import type { Convention } from "../../src/reading/conventions.ts";

/** The forms in which a whole number is printed. */
export const NUMBER_STYLES = [
  ...[
    "arabic",
    "grouped",
    "spaced",
    "full_width",
    "wan",
    "yi",
    "numerals",
    "numerals_wan",
    "words",
    "millions",
  ],
] as const;
export type NumberStyle =
  | "arabic"
  | "grouped"
  | "spaced"
  | "full_width"
  | "wan"
  | "yi"
  | "numerals"
  | "numerals_wan"
  | "words"
  | "millions";

const NUMERALS = "零一二三四五六七八九";
const PLACES = ["", "十", "百", "千"];

/** Four digits in numerals, without zeros at the front. */
function printSection(section: number): string {
  let text = "";
  let isGap = false;
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(section / 10 ** power) % 10;
    if (digit === 0) isGap = text !== "";
    else {
      text += `${isGap ? "零" : ""}${NUMERALS[digit]}${PLACES[power]}`;
      isGap = false;
    }
  }
  return text;
}

/** A whole number below 10^12 in numerals: 三亿零五百万. */
function printNumerals(value: number): string {
  if (value === 0) return "零";
  let text = "";
  for (const [power, name] of [
    [8, "亿"],
    [4, "万"],
    [0, ""],
  ] as const) {
    const section = Math.floor(value / 10 ** power) % 10_000;
    if (section > 0) text += `${text !== "" && section < 1000 ? "零" : ""}${printSection(section)}${name}`;
  }
  return text.replace(/^一十/, "十");
}

const ONES = [
  ...[
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
  ],
  ...["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
];
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

function printBelowThousand(value: number): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  const small =
    rest < 20 ? ONES[rest] : `${TENS[Math.floor(rest / 10)]}${rest % 10 ? `-${ONES[rest % 10]}` : ""}`;
  if (hundreds === 0) return small ?? "";
  return `${ONES[hundreds]} hundred${rest ? ` and ${small}` : ""}`;
}

function printWords(value: number): string {
  if (value < 1000) return printBelowThousand(value);
  const parts: string[] = [];
  for (const [scale, name] of [
    [1e9, " billion"],
    [1e6, " million"],
    [1e3, " thousand"],
    [1, ""],
  ] as const) {
    const section = Math.floor(value / scale) % 1000;
    if (section > 0) parts.push(printBelowThousand(section) + name);
  }
  return parts.join(" ");
}

/** `digits` with a decimal point `places` from its end: 26000 and 4 give 2.6000. */
export function withPoint(value: number, places: number): string {
  const digits = String(value).padStart(places + 1, "0");
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

const withoutZeros = (text: string): string => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);

function printDecimalNumerals(value: number): string {
  if (value === 0) return "零";
  const [places, multiplier] = value < 1e8 ? ([4, "万"] as const) : ([8, "亿"] as const);
  const [whole = "", fraction] = withoutZeros(withPoint(value, places)).split(".");
  const decimals = fraction && `点${[...fraction].map((digit) => NUMERALS[Number(digit)]).join("")}`;
  return `${printNumerals(Number(whole))}${decimals ?? ""}${multiplier}`;
}

/** Gives half-width digits and signs in full width. */
export const toFullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

/** Prints a whole number from 0 to below 10^12, exactly. */
export function printNumber(value: number, style: NumberStyle): string {
  const group = (separator: string): string => String(value).replace(/\B(?=(\d{3})+$)/g, separator);
  switch (style) {
    case "arabic":
      return String(value);
    case "grouped":
      return group(",");
    case "spaced":
      return group(" ");
    case "full_width":
      return toFullWidth(group(","));
    case "wan":
      return `${withoutZeros(withPoint(value, 4))}万`;
    case "yi":
      return `${withoutZeros(withPoint(value, 8))}亿`;
    case "numerals":
      return printNumerals(value);
    case "numerals_wan":
      return printDecimalNumerals(value);
    case "words":
      return printWords(value);
    case "millions":
      return `${withoutZeros(withPoint(value, 6))} million`;
  }
}

const isLatin = (word: string): boolean => /[a-z]/.test(word);

/** Sets a modifier of a row of the table around a printed number and its classifier. */
export function printModified(
  printed: string,
  classifier: string,
  place: "before" | "between" | "after",
  word: string,
): string {
  const space = isLatin(word) ? " " : "";
  if (place === "before") return `${word}${space}${printed}${classifier}`;
  if (place === "between") return `${printed}${word}${classifier}`;
  return `${printed}${classifier}${space}${word}`;
}

/** Every word of a row with the place where it stands. */
export const wordsOf = (row: Convention): { place: "before" | "between" | "after"; word: string }[] =>
  (["before", "between", "after"] as const).flatMap((place) => row[place].map((word) => ({ place, word })));
