/** What a build prints at its end. */
import type { FinishedSite } from "../src/site/publish/finish-site.ts";

/** Writes the last line of a build: pages, files, size, seconds. */
export function formatTotals(site: FinishedSite, out: string, seconds: number): string {
  const megabytes = (site.bytes / 1e6).toFixed(1);
  return `${out}: ${site.pages} pages, ${site.files + 1} files, ${megabytes} MB, ${seconds.toFixed(1)} s\n`;
}
