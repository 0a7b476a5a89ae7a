/** Rule: a printed change goes the way in which the printed levels go. */
import type { Finding } from "../issues/finding.ts";
import type { Observation } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import type { CheckedExtract, CheckInput } from "./check-input.ts";
import { findingAt } from "./finding-at.ts";
import { isSurelyBelow } from "./is-surely-below.ts";
import { namePrint } from "./name-print.ts";
import { periodReader, type ReadPeriod } from "./period-reader.ts";

/** A printed change, and the keys of the levels it stands between. */
interface Step {
  extract: CheckedExtract;
  index: number;
  figure: Observation;
  sign: 1 | -1;
  later: string;
  base: string;
}

/**
 * Warns of a change or growth rate whose sign contradicts the printed levels of its period and its base, where their bounds leave no
 * doubt which is larger.
 *
 * Without a base period the level a year before is the base. Levels of the same report are asked first, those of others where it prints
 * none; all of them must contradict the sign. Multiples have none. What is marked unreliable (`U`), a break or another definition is left
 * out, and so are figures without a period.
 */
export function directionAgainstSign(input: CheckInput): Finding[] {
  const read = periodReader();
  const keysOf = keyWriter();
  const steps = stepsOf(input, read, keysOf);
  const levels = levelsOf(input, steps, read, keysOf);
  return steps.flatMap(({ extract, index, figure, sign, later, base }) => {
    const [to, from] = [later, base].map((key) => ownFirst(figure, levels.get(key) ?? []));
    const [a, b] = [from?.[0], to?.[0]];
    if (!from || !to || !a || !b) return [];
    const contradicts = (before: Observation, after: Observation): boolean =>
      sign > 0 ? isSurelyBelow(after, before) : isSurelyBelow(before, after);
    if (!from.every((before) => to.every((after) => contradicts(before, after)))) return [];
    const way = sign > 0 ? "an increase, but the levels fall" : "a decrease, but the levels rise";
    return [
      findingAt(extract, index, "as_printed", {
        code: "direction-against-sign",
        severity: "warning",
        message: `${figure.asPrinted} is ${way} from ${namePrint(a)} to ${namePrint(b)}`,
        hint: "look for a word of decrease left out, and for swapped periods; accept the figure in exceptions.csv if it is printed so",
      }),
    ];
  });
}

function ownFirst({ source }: Observation, prints: readonly Observation[]): readonly Observation[] {
  const own = prints.filter((print) => print.source === source);
  return own.length > 0 ? own : prints;
}

const isMarked = ({ status, seriesBreak, relation }: Observation): boolean =>
  status === "U" || seriesBreak !== "" || relation === null;

function stepsOf({ extracts }: CheckInput, read: ReadPeriod, keysOf: KeysOf): Step[] {
  const steps: Step[] = [];
  for (const extract of extracts) {
    extract.records.forEach((figure, index) => {
      const sign = signOf(figure);
      const period = sign === 0 ? undefined : read(figure.period);
      if (sign === 0 || !period || period.kind === "none") return;
      const [later, yearBefore] = keysOf(figure, period);
      const named = figure.basePeriod === "" ? undefined : read(figure.basePeriod);
      const base = named ? keysOf(figure, named)[0] : yearBefore;
      steps.push({ extract, index, figure, sign, later, base });
    });
  }
  return steps;
}

/** 1 and -1 only where the bounds leave no doubt; 0 for levels, multiples and what is marked. */
function signOf(figure: Observation): 1 | 0 | -1 {
  const { transformation, low, high } = figure;
  if ((transformation !== "change" && transformation !== "growth_rate") || isMarked(figure)) return 0;
  if (low !== null && low >= 0 && high !== 0) return 1;
  return high !== null && high <= 0 && low !== 0 ? -1 : 0;
}

// A key that is asked for and not met yet; a list of its own for each would show in large folders.
const NONE: Observation[] = [];

/** The levels that steps ask for, by key. */
function levelsOf(
  { extracts }: CheckInput,
  steps: readonly Step[],
  read: ReadPeriod,
  keysOf: KeysOf,
): Map<string, Observation[]> {
  const levels = new Map<string, Observation[]>();
  for (const { later, base } of steps) {
    levels.set(later, NONE);
    levels.set(base, NONE);
  }
  const indicators = new Set(steps.map(({ figure }) => figure.indicator));
  for (const { records } of extracts) {
    for (const figure of records) {
      if (!indicators.has(figure.indicator) || figure.transformation !== "" || isMarked(figure)) continue;
      const period = read(figure.period);
      const key = period ? keysOf(figure, period)[0] : "";
      const found = levels.get(key);
      if (found === NONE) levels.set(key, [figure]);
      else found?.push(figure);
    }
  }
  return levels;
}

/** Gives the two keys of a figure's cell: in its period, and in the one a year before. */
type KeysOf = (figure: Observation, period: Period) => [same: string, yearBefore: string];

/** Few periods occur in many rows, so what a key says of each is written once. */
function keyWriter(): KeysOf {
  const known = new Map<string, [string, string]>();
  return ({ indicator, breakdown, area }, period) => {
    let ends = known.get(period.text);
    if (!ends) {
      ends = [describe(period, 0), describe(period, 1)];
      known.set(period.text, ends);
    }
    const cell = `${indicator} ${breakdown} ${area} `;
    return [cell + ends[0], cell + ends[1]];
  };
}

/** A period is told by its kind and its days, so that the one a year before can be found; 29 February goes with the 28th. */
function describe({ kind, resolution, start, end }: Period, yearsBack: number): string {
  const shift = (date: string): string =>
    date === "" ? "" : `${Number(date.slice(0, 4)) - yearsBack}${date.slice(4).replace("-02-29", "-02-28")}`;
  return `${kind} ${resolution} ${shift(start)} ${shift(end)}`;
}
