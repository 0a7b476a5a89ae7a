/** Which claims a figure has to do with. */
import type { Claim } from "./claim.ts";

/** Gives for each figure id the claims that it makes or is an operand of, each once, in the order of the claims. */
export function claimsByFigure(claims: readonly Claim[]): Map<string, Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    const ids = new Set([
      claim.figure.figureId,
      ...claim.operands.map(({ observation }) => observation.figureId),
    ]);
    for (const id of ids) {
      const own = found.get(id);
      if (own) own.push(claim);
      else found.set(id, [claim]);
    }
  }
  return found;
}
