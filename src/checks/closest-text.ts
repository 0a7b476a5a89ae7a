/** The text of a list that a mistyped one was probably meant to be. */

/**
 * Gives the candidate with the fewest edits, at most a third of the text's length; `undefined` when none is so close.
 *
 * Source: Levenshtein distance; ties go to the first in order of code units.
 */
export function closestText(text: string, candidates: Iterable<string>): string | undefined {
  let limit = Math.floor(text.length / 3);
  let closest: string | undefined;
  for (const candidate of [...candidates].sort()) {
    if (Math.abs(candidate.length - text.length) > limit) continue;
    const distance = editDistance(text, candidate, limit);
    if (distance > limit) continue;
    closest = candidate;
    limit = distance - 1;
  }
  return closest;
}

function editDistance(a: string, b: string, limit: number): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = above[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, above[column]! + 1, current[column - 1]! + 1));
    }
    if (Math.min(...current) > limit) return limit + 1;
    above = current;
  }
  return above[b.length]!;
}
