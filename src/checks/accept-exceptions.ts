/** Takes accepted findings away, and tells which exceptions are no longer needed. */
import type { Finding } from "../issues/finding.ts";
import type { Issue } from "../issues/issue.ts";
import type { PlacedTable } from "../issues/placed-table.ts";
import { quoteText } from "../issues/quote-text.ts";
import { closestText } from "./closest-text.ts";
import { RULES } from "./rules.ts";

/** A row of `exceptions.csv`: the code and the place of what is accepted, and why. */
export interface AcceptedException {
  code: string;
  place: string;
  reason: string;
}

/**
 * Gives the findings that no exception accepts, as issues, with issues about the exceptions themselves.
 *
 * An exception accepts all findings of its code at its place. One that accepts nothing is an error, so that the list holds only what is
 * true today; so is one for a code that cannot be accepted. `isComplete` is false when rows were refused: what is missing may be what an
 * exception accepts, so none is called unneeded.
 */
export function acceptExceptions(
  findings: readonly Finding[],
  exceptions: PlacedTable<AcceptedException>,
  isComplete: boolean,
): Issue[] {
  const acceptable = new Set(
    RULES.filter(({ isAcceptable }) => isAcceptable).map(({ code }): string => code),
  );
  const keyOf = (code: string, place: string): string => `${code} ${place}`;
  const accepted = new Map(exceptions.records.map(({ code, place }, index) => [keyOf(code, place), index]));
  const used = new Set<number>();
  const left: Issue[] = [];
  for (const { place, ...issue } of findings) {
    const index = acceptable.has(issue.code) ? accepted.get(keyOf(issue.code, place)) : undefined;
    if (index === undefined) left.push(issue);
    else used.add(index);
  }
  exceptions.records.forEach(({ code, place }, index) => {
    const isKnown = acceptable.has(code);
    if (used.has(index) || (isKnown && !isComplete)) return;
    const closest = isKnown ? undefined : closestText(code, acceptable);
    left.push({
      file: exceptions.file,
      ...exceptions.placeOf(index, isKnown ? "place" : "code"),
      severity: "error",
      code: isKnown ? "exception-not-needed" : "exception-not-allowed",
      message: isKnown
        ? `Nothing breaks the rule ${code} at ${quoteText(place)}, or an earlier row accepts it`
        : `The code ${quoteText(code)} cannot be accepted, expected one of: ${[...acceptable].join(", ")}`,
      hint: isKnown
        ? "delete the row"
        : closest
          ? `did you mean ${closest}?`
          : "correct what the rule complains of",
    });
  });
  return left;
}
