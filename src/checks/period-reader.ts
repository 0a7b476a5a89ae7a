/** Reads periods, each text once: few periods occur in many rows. */
import { type Period, parsePeriod } from "../model/period.ts";

/** Gives the period of a text, `undefined` for what is none. */
export type ReadPeriod = (text: string) => Period | undefined;

/** Gives a function that reads periods and remembers them. */
export function periodReader(): ReadPeriod {
  const known = new Map<string, Period | undefined>();
  return (text) => {
    if (!known.has(text)) known.set(text, parsePeriod(text));
    return known.get(text);
  };
}
