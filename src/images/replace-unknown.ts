/** Makes sure that nothing in a picture is lost for want of a glyph. */

/** The sign that Chinese and Japanese typesetters put where a character is missing. */
const MISSING = "〓";

/** Characters that take no room and need no glyph. */
const NO_GLYPH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/**
 * Gives SVG text in which every character has a glyph: spaces of unknown width become plain ones, marks that take no
 * room are left out, and any other becomes the sign for a missing character, where nothing at all would be drawn.
 */
export function replaceUnknown(svg: string, hasGlyph: (codePoint: number) => boolean): string {
  return svg.replace(/[^\n\r\t -~]/gu, (character) => {
    if (hasGlyph(character.codePointAt(0)!)) return character;
    if (/^\p{Zs}$/u.test(character)) return " ";
    return NO_GLYPH.test(character) ? "" : MISSING;
  });
}
