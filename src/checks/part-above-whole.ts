/** Rule: a part is no larger than its whole, where an identity says which is which. */
import type { Finding } from "../issues/finding.ts";
import type { Observation } from "../model/observation.ts";
import type { IdentityMember } from "../model/registry.ts";
import type { CheckInput } from "./check-input.ts";
import { findingOfFigure } from "./finding-of-figure.ts";
import { isSurelyBelow } from "./is-surely-below.ts";
import { namePrint } from "./name-print.ts";

type Prints = ReadonlyMap<string, readonly Observation[]>;
type CellName = Pick<Observation, "indicator" | "breakdown">;

const nameOf = ({ indicator, breakdown }: CellName): string => `${indicator} ${breakdown}`;
const inWords = ({ indicator, breakdown }: CellName): string =>
  breakdown === "" ? indicator : `${indicator}, ${breakdown}`;

/**
 * Warns of a part whose bounds lie wholly above those of its whole, for the same place and period.
 *
 * Parts are the terms of a sum, and the numerators of a ratio whose result is a share in percent; a whole is the result of the sum, and
 * the denominator of the ratio where there is one. Prints of the part's own report are asked first, those of others where it has none; all
 * of them must lie below the part. Unreliable prints (`U`), other definitions (`D`) and figures without a period are left out.
 */
export function partAboveWhole(input: CheckInput): Finding[] {
  const wholes = wholesOfParts(input);
  const prints = printsOf(input, wholes);
  const findings: Finding[] = [];
  for (const [part, itsWholes] of wholes) {
    for (const [cell, parts] of prints.get(part) ?? []) {
      for (const figure of parts) {
        const above = [...itsWholes].flatMap((whole) =>
          wholeBelow(figure, prints.get(whole)?.get(cell) ?? []),
        );
        if (above.length === 0) continue;
        findings.push(
          findingOfFigure(input, figure, "as_printed", {
            code: "part-above-whole",
            severity: "warning",
            message: `${figure.asPrinted} of ${inWords(figure)} is more than its whole, ${inWords(above[0]!)}: ${namePrint(above[0]!)}`,
            hint: "look for a slipped digit, 万 for 亿, a swapped row, or a part counted by another definition; accept the figure in exceptions.csv if it is printed so",
          }),
        );
      }
    }
  }
  return findings;
}

/** Gives the whole that is too small, or nothing. */
function wholeBelow(part: Observation, wholes: readonly Observation[]): Observation[] {
  const own = wholes.filter(({ source }) => source === part.source);
  const asked = own.length > 0 ? own : wholes;
  return asked.length > 0 && asked.every((whole) => isSurelyBelow(whole, part)) ? [asked[0]!] : [];
}

/** Which wholes each part has, both by indicator and breakdown. */
function wholesOfParts({ identities, indicators }: CheckInput): Map<string, Set<string>> {
  const percents = new Set(indicators.records.filter(({ unit }) => unit === "percent").map(({ id }) => id));
  const wholes = new Map<string, Set<string>>();
  for (const members of Map.groupBy(identities.records, ({ id }) => id).values()) {
    const inRole = (role: IdentityMember["role"]): IdentityMember[] =>
      members.filter((member) => member.role === role);
    const [result] = inRole("result");
    const denominators = inRole("denominator");
    // A sum of several denominators is no print that a part could be held against.
    const whole =
      denominators.length === 0 ? result : denominators.length === 1 ? denominators[0] : undefined;
    if (!result || !whole || (whole !== result && !percents.has(result.indicator))) continue;
    for (const part of [...inRole("term"), ...inRole("numerator")]) {
      const name = nameOf(part);
      wholes.set(name, (wholes.get(name) ?? new Set()).add(nameOf(whole)));
    }
  }
  return wholes;
}

/** The levels of all parts and wholes: by indicator and breakdown, then by place and period. */
function printsOf(
  { extracts }: CheckInput,
  wholes: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, Prints> {
  const asked = new Set([...wholes].flatMap(([part, its]) => [part, ...its]));
  const indicators = new Set([...asked].map((name) => name.split(" ")[0]));
  const prints = new Map<string, Map<string, Observation[]>>();
  for (const { records } of extracts) {
    for (const figure of records) {
      if (!indicators.has(figure.indicator)) continue;
      const { transformation, relation, period, status, seriesBreak } = figure;
      if (transformation !== "" || relation === null || period === "") continue;
      if (status === "U" || seriesBreak === "D") continue;
      const name = nameOf(figure);
      if (!asked.has(name)) continue;
      const cells = prints.get(name) ?? new Map<string, Observation[]>();
      const cell = `${figure.area} ${period}`;
      prints.set(name, cells.set(cell, [...(cells.get(cell) ?? []), figure]));
    }
  }
  return prints;
}
