/** Patterns of cells, as the regular expressions of each standard say that a whole cell matches. */
import type { Column } from "../table.ts";

const escapeText = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** Gives the pattern of a whole cell for ECMAScript (JSON Schema, CSVW), or `undefined` where any text may stand. */
export function toScriptPattern({ constraints }: Column): string | undefined {
  if (constraints.enum) return `^(?:${constraints.enum.map(escapeText).join("|")})$`;
  return constraints.pattern === undefined ? undefined : `^(?:${constraints.pattern})$`;
}

/**
 * Gives the pattern of a whole cell for Table Schema, whose expressions are those of XML Schema: no groups without capture, and `\d`
 * would take the digits of every script. The anchors are for the many readers that search instead of matching.
 */
export function toTablePattern({ constraints }: Column): string | undefined {
  if (constraints.pattern === undefined) return undefined;
  return `^(${constraints.pattern.replaceAll("(?:", "(").replaceAll("\\d", "[0-9]")})$`;
}

/** Gives the pattern of one word of a list whose pattern repeats it with spaces between, or `undefined` for lists of any words. */
export function toWordPattern({ constraints }: Column): string | undefined {
  const word = /^(.+)\(\?: \1\)\*$/s.exec(constraints.pattern ?? "")?.[1];
  return word === undefined ? undefined : `^(?:${word})$`;
}
