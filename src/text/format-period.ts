/** Periods as a reader of each language writes them. */
import type { Language } from "../model/codes.ts";
import { type Period, parsePeriod } from "../model/period.ts";

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

function formatPart(text: string, language: Language): string {
  const [year = "", second = "", day] = text.split("-");
  if (second === "") return language === "zh" ? `${year}年` : year;
  if (second.startsWith("Q"))
    return language === "zh" ? `${year}年第${"一二三四"[Number(second[1]) - 1]}季度` : `${second} ${year}`;
  if (second.startsWith("H")) {
    if (language === "zh") return `${year}年${second === "H1" ? "上" : "下"}半年`;
    return `${second === "H1" ? "first" : "second"} half of ${year}`;
  }
  if (day === undefined)
    return language === "zh" ? `${year}年${Number(second)}月` : `${MONTHS[Number(second) - 1]} ${year}`;
  if (text.endsWith("-12-31")) return language === "zh" ? `${year}年末` : `end of ${year}`;
  return language === "zh"
    ? `${year}年${Number(second)}月${Number(day)}日`
    : `${Number(day)} ${MONTHS[Number(second) - 1]} ${year}`;
}

/** Gives `2023年末` or `end of 2023`, `2019—2023年` or `2019–2023`; a period that the report does not print says so. */
export function formatPeriod(period: Period | string, language: Language): string {
  const parsed = typeof period === "string" ? parsePeriod(period) : period;
  if (!parsed) throw new RangeError(`Cannot format the period "${String(period)}": expected a checked one`);
  if (parsed.kind === "none") return language === "zh" ? "未印年份" : "no year printed";
  const [first = "", last = ""] = parsed.text.split("/");
  if (parsed.kind === "open")
    return language === "zh" ? `${formatPart(first, "zh")}以来` : `since ${formatPart(first, "en")}`;
  if (parsed.kind !== "span") return formatPart(first, language);
  if (parsed.resolution === "year") return language === "zh" ? `${first}—${last}年` : `${first}–${last}`;
  return language === "zh"
    ? `${formatPart(first, "zh")}至${formatPart(last, "zh")}`
    : `${formatPart(first, "en")} to ${formatPart(last, "en")}`;
}

/** Gives a short form for small drawings, the same in both languages: `2023` (also for its end), `2023-05`, `2023 Q4`. */
export function formatPeriodShort(period: Period): string {
  if (period.kind === "date" && period.text.endsWith("-12-31")) return period.text.slice(0, 4);
  if (period.kind === "span") return period.end.slice(0, 7);
  return period.text.replace(/-(?=[QH])/, " ");
}

/** Gives a publication date, which may be a year, a month or a day, or empty. */
export function formatDate(text: string, language: Language): string {
  if (text === "") return "";
  const [year = "", month, day] = text.split("-");
  if (!month) return language === "zh" ? `${year}年` : year;
  if (language === "zh") return `${year}年${Number(month)}月${day ? `${Number(day)}日` : ""}`;
  return `${day ? `${Number(day)} ` : ""}${MONTHS[Number(month) - 1]} ${year}`;
}
