/** Locators as a reader says them: `p12` is the twelfth paragraph. */
import type { Messages } from "../i18n/en.ts";

/** Gives `paragraph 12`, `line 3`, `table 2-1`; a section's name stays as it is. `isShort` uses the sign ¶. */
export function formatLocator(locator: string, text: Messages, isShort = false): string {
  const found = /^(p|L|t)([\d-]+)$/.exec(locator);
  if (found) {
    const [, kind, place = ""] = found;
    if (kind === "L") return text.locator.line(place);
    if (kind === "t") return text.locator.table(place);
    return isShort ? text.locator.paragraphShort(place) : text.locator.paragraph(place);
  }
  const group = /^Group (\d+)$/.exec(locator);
  return group ? text.locator.group(group[1] as string) : locator;
}
