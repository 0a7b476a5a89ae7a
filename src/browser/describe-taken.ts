/** What stands beneath the title of a chart that is taken away: its series and its years, each once. */
import { fillWords } from "../explore/fill-words.ts";
import type { WorkbenchWords } from "./workbench-words.ts";

/** So many series are named. */
const MOST_NAMED = 6;

/** Gives the text; what the titles say already is left out. `periods` are those of the figures in order of time. */
export function describeTaken(
  titles: string,
  names: readonly string[],
  periods: readonly string[],
  { explore: { listComma, andMore, years, yearDash } }: WorkbenchWords,
): string {
  const others = [...new Set(names)].filter((name) => name !== "" && !titles.includes(name));
  const rest = others.length - MOST_NAMED;
  const named = others.slice(0, MOST_NAMED).join(listComma) + (rest > 0 ? fillWords(andMore, rest) : "");
  const [first = "", last = ""] = [periods[0], periods.at(-1)].map((one) => /\d{4}/.exec(one ?? "")?.[0]);
  const span = first === "" ? "" : fillWords(years, first === last ? first : first + yearDash + last);
  return [named, titles.includes(span) ? "" : span].filter((part) => part !== "").join(listComma);
}
