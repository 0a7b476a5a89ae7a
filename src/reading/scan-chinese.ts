/** Scans numbers in Chinese: any numeral, and parts and multiples: 三分之一, 百分之十五, 三成五, 5‰, 半数, 翻两番. */
import { type PrintedNumber, skipMore, tenTo, toPrintedNumber } from "./printed-number.ts";
import { scanArabic } from "./scan-arabic.ts";
import { NUMERALS, scanNumeral } from "./scan-numeral.ts";

/** The same number with its unit moved by a power of ten, in percent. */
function toPercent(number: PrintedNumber, shift: number, rest: Partial<PrintedNumber>): PrintedNumber {
  const { vague } = number;
  return {
    ...number,
    exp: number.exp + shift,
    isPlain: false,
    isBare: false,
    power: 0,
    vague: vague && { ...vague, exp: vague.exp + shift },
    classifier: "%",
    ...rest,
  };
}

/** Powers of ten by which parts of a hundred, thousand and ten thousand differ from percent. */
const PARTS_OF: Readonly<Record<string, number>> = { 百: 0, 千: -1, 万: -2 };

/** 百分之十五, 千分之三, 三分之一: the part follows the whole. Powers of ten give percent exactly. */
function scanPart(text: string, whole: PrintedNumber): PrintedNumber | undefined {
  const part = scanNumeral(text, whole.end + 2) ?? scanArabic(text, whole.end + 2);
  if (!part || part.divisor > 1 || part.classifier !== "") return undefined;
  if (part.isWithheld) return { ...part, classifier: "%" };
  const shift = PARTS_OF[text[whole.end - 1] ?? ""];
  if (whole.isBare && shift !== undefined) return toPercent(part, shift, {});
  const divisor = whole.int * tenTo(Math.max(whole.exp, 0));
  if (whole.isMore || whole.vague || part.vague || whole.isTooLong || divisor < 2 || divisor > 10_000)
    return undefined;
  if (whole.exp < 0 || part.exp < 0 || part.isTooLong) return undefined;
  const int = part.int * tenTo(part.exp);
  if (int > divisor) return undefined;
  return toPrintedNumber(int * 100, 0, part.end, { divisor, isMore: part.isMore, classifier: "%" });
}

/** 三成, 三成五, 两成多: tenths, in percent. Behind 成 may stand one more digit, 半, or 余 and 多. */
function scanTenths(text: string, number: PrintedNumber): PrintedNumber | undefined {
  const at = number.end + 1;
  if (text[at] === "员" || (number.vague?.top ?? number.int * tenTo(Math.max(number.exp, 0))) > 10)
    return undefined;
  const lower = text[at] === "半" ? 5 : NUMERALS[text[at] ?? ""];
  if (lower !== undefined && lower > 0 && number.exp >= 0 && !number.isMore && !number.vague) {
    const int = number.int * tenTo(number.exp + 1) + lower;
    return toPrintedNumber(int, 0, at + 1, { isPlain: false, zeros: 0, classifier: "%" });
  }
  const end = number.isMore ? at : skipMore(text, at);
  return toPercent(number, 1, { isMore: end > at || number.isMore, end });
}

/** 翻番, 翻一番, 翻两番, 翻了3番: doublings, as a multiple. */
function scanDoubling(text: string, start: number): PrintedNumber | undefined {
  let at = start + 1;
  if (text[at] === "了") at++;
  const count = text[at] === "番" ? undefined : (scanNumeral(text, at) ?? scanArabic(text, at));
  const end = count?.end ?? at;
  if (text[end] !== "番") return undefined;
  if (count && (!count.isPlain || count.isMore || count.vague || count.isWithheld)) return undefined;
  if (count && (count.int < 1 || count.int > 9 || count.divisor > 1)) return undefined;
  return toPrintedNumber(2 ** (count?.int ?? 1), 0, end + 1, { zeros: 0, isPlain: false, classifier: "倍" });
}

const HALVES = ["半数", "一半", "半"];
const isAscii = (code: number): boolean => code < 128;

/** Scans any number that begins at `start` in Chinese numerals or digits, with 成, ‰ and 分之; else `undefined`. */
export function scanChinese(text: string, start: number): PrintedNumber | undefined {
  let number: PrintedNumber | undefined;
  if (isAscii(text.charCodeAt(start))) number = scanArabic(text, start);
  else {
    for (const half of HALVES)
      if (text.startsWith(half, start))
        return toPrintedNumber(100, 0, start + half.length, { divisor: 2, classifier: "%" });
    if (text[start] === "翻") return scanDoubling(text, start);
    number = scanNumeral(text, start);
  }
  if (!number || number.divisor > 1 || number.classifier !== "") return number;
  const next = text[number.end];
  if (next === undefined) return number;
  if (number.isWithheld) {
    const isPart = next === "‰" || (next === "成" && text[number.end + 1] !== "员");
    return isPart ? { ...number, classifier: "%", end: number.end + 1 } : number;
  }
  if (next === "分" && text[number.end + 1] === "之") return scanPart(text, number);
  if (next === "成") return scanTenths(text, number) ?? number;
  if (next === "‰") return toPercent(number, -1, { end: number.end + 1 });
  return number;
}
