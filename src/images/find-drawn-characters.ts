/** Finds the characters that a picture sets, by the weight they are set in. */
import type { FontWeight } from "./font-weight.ts";

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name = "") =>
    hex || decimal
      ? String.fromCodePoint(Number.parseInt(hex ?? decimal ?? "", hex ? 16 : 10))
      : (ENTITIES[name] ?? whole),
  );

const isBold = (attributes: string, inherited: boolean): boolean => {
  const weight = /\bfont-weight="([^"]*)"/.exec(attributes)?.[1];
  return weight === undefined ? inherited : weight === "bold" || Number(weight) >= 600;
};

/**
 * Gives the characters in the text elements of an SVG that is well formed; line ends and tabs are none. Names and
 * descriptions are not drawn and do not count.
 */
export function findDrawnCharacters(svg: string): Record<FontWeight, Set<string>> {
  const found = { regular: new Set<string>(), bold: new Set<string>() };
  // Elements that are open, from the root inwards.
  const open: { name: string; bold: boolean }[] = [];
  for (const [, slash, name = "", attributes = "", text = ""] of svg.matchAll(
    /<(\/?)([\w:-]+)((?:"[^"]*"|[^">])*)>([^<]*)/g,
  )) {
    if (slash === "/") open.pop();
    else if (!attributes.endsWith("/"))
      open.push({ name, bold: isBold(attributes, open.at(-1)?.bold ?? false) });
    const [inner] = open.slice(-1);
    if (text === "" || !inner || !open.some((element) => element.name === "text")) continue;
    for (const character of decode(text))
      if (!/[\n\r\t]/.test(character)) found[inner.bold ? "bold" : "regular"].add(character);
  }
  return found;
}
