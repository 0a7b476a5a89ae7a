/** Reads from a font which characters it has a glyph for. */

const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));

/** Gives where the table of characters begins. */
function findCharacterMap(view: DataView): number {
  const tables = view.getUint16(4);
  for (let table = 0; table < tables; table++) {
    const at = 12 + table * 16;
    if (tagAt(view, at) === "cmap") return view.getUint32(at + 8);
  }
  throw new SyntaxError('Cannot read the font: it has no table "cmap"');
}

/** Adds the characters of a table of ranges over all of Unicode. Source: OpenType, cmap, format 12. */
function addGroups(view: DataView, start: number, found: Set<number>): void {
  const groups = view.getUint32(start + 12);
  for (let group = 0; group < groups; group++) {
    const at = start + 16 + group * 12;
    const [first, last, glyph] = [view.getUint32(at), view.getUint32(at + 4), view.getUint32(at + 8)];
    for (let code = first; code <= last; code++) if (glyph + code - first !== 0) found.add(code);
  }
}

/** Adds the characters of a table of ranges below U+10000. Source: OpenType, cmap, format 4. */
function addSegments(view: DataView, start: number, found: Set<number>): void {
  const segments = view.getUint16(start + 6) / 2;
  const ends = start + 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const offsets = deltas + segments * 2;
  for (let segment = 0; segment < segments; segment++) {
    const last = view.getUint16(ends + segment * 2);
    const first = view.getUint16(starts + segment * 2);
    const delta = view.getUint16(deltas + segment * 2);
    const offsetAt = offsets + segment * 2;
    const offset = view.getUint16(offsetAt);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      let glyph = (code + delta) & 0xffff;
      if (offset !== 0) {
        const listed = view.getUint16(offsetAt + offset + (code - first) * 2);
        glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      }
      if (glyph !== 0) found.add(code);
    }
  }
}

/**
 * Gives the code points that a TrueType or OpenType font has a glyph for.
 *
 * @throws SyntaxError when the font has no table of Unicode characters in a form that is known here.
 */
export function readFontCharacters(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const map = findCharacterMap(view);
  const found = new Set<number>();
  const subtables = view.getUint16(map + 2);
  for (let subtable = 0; subtable < subtables; subtable++) {
    const at = map + 4 + subtable * 8;
    const platform = view.getUint16(at);
    // Unicode, or Windows with a Unicode encoding; the others number characters in old sets.
    if (platform !== 0 && !(platform === 3 && [1, 10].includes(view.getUint16(at + 2)))) continue;
    const start = map + view.getUint32(at + 4);
    const format = view.getUint16(start);
    if (format === 12) addGroups(view, start, found);
    else if (format === 4) addSegments(view, start, found);
  }
  if (found.size === 0) throw new SyntaxError("Cannot read the font: it names no Unicode characters");
  return found;
}
