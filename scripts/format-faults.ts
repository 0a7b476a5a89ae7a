/** What a build prints about pages that must not be published. */
import type { SiteFault } from "../src/site/publish/check-pages.ts";

/** How many faults are printed in full; the rest is counted by kind. */
const PRINTED_FAULTS = 50;

/** Writes `file: error code: message` lines, the first 50, and the count by kind of all of them. */
export function formatFaults(faults: readonly SiteFault[]): string {
  const lines = faults
    .slice(0, PRINTED_FAULTS)
    .map(({ file, code, message }) => `${file}: error ${code}: ${message}`);
  const counts = Map.groupBy(faults, ({ code }) => code);
  const counted = [...counts].map(([code, { length }]) => `${length} ${code}`).join(", ");
  return [...lines, `The site was not published: ${counted}`].join("\n");
}
