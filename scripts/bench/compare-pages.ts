/** Holds the pages of two sites against each other: sites are measured side by side only when they have the same pages. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Gives how many pages of two folders there are.
 *
 * @throws RangeError when a page of the second is missing in the first, or differs in more than what Astro puts around every page (the doctype).
 */
export function comparePages(found: string, expected: string): number {
  const names = readdirSync(expected, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith("index.html"));
  for (const name of names) {
    const [a, b] = [readFileSync(join(found, name), "utf8"), readFileSync(join(expected, name), "utf8")];
    if (a.replace(/^<!DOCTYPE html>/i, "") !== b.replace(/^<!DOCTYPE html>/i, "")) {
      throw new RangeError(`The page ${name} of ${found} is not that of ${expected}`);
    }
  }
  return names.length;
}
