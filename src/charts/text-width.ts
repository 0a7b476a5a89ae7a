/** Estimates how wide a text is set, without a font at hand. */

/** Whole-em characters: ideographs, kana, hangul, CJK punctuation and full-width forms. */
const FULL_WIDTH =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

/** Characters that take no room: combining marks, joiners, direction marks. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

/**
 * Widths in em by class, the widest of the usual system sans faces (DejaVu Sans leads nearly everywhere), so that a
 * text set in any other of them is narrower than measured and never clipped.
 */
const LATIN_WIDTHS: readonly (readonly [characters: RegExp, em: number])[] = [
  [/[ijl|'.,:;!·]/, 0.34],
  [/[\u2009\u202f]/, 0.25],
  [/[ ft()[\]/\\I\u2018\u2019]/, 0.4],
  [/"/, 0.46],
  [/[r\-\u2010\u2011]/, 0.42],
  [/[mMW@—…]/, 1],
  [/%/, 0.95],
  [/‰/, 1.35],
  [/[w–+<>=~±−×≈≤≥▲▼]/, 0.84],
  [/[OQGDHNU&C]/, 0.79],
  [/[A-Z]/, 0.7],
  [/[csvxyzk?]/, 0.6],
  [/[0-9a-z$*_J]/, 0.64],
];

/** Any character not listed: accented and Greek letters, arrows, symbols. */
const OTHER_WIDTH = 0.84;

function measureCharacter(character: string): number {
  if (FULL_WIDTH.test(character)) return 1;
  if (NO_WIDTH.test(character)) return 0;
  // Curly quotes and dashes are a full em where a Chinese face sets them.
  if (/[“”]/.test(character)) return 1;
  for (const [characters, em] of LATIN_WIDTHS) if (characters.test(character)) return em;
  return OTHER_WIDTH;
}

// Labels are made of the same few hundred characters, and laying out a chart asks for each of them many times.
const known = new Map<string, number>();

function characterEm(character: string): number {
  let em = known.get(character);
  if (em === undefined) {
    em = measureCharacter(character);
    known.set(character, em);
  }
  return em;
}

/**
 * Gives an upper estimate of the width of one line of text.
 *
 * Units: px. Bold text is a tenth wider in Latin and as wide in Chinese; `bold` adds that.
 */
export function textWidth(text: string, fontSizePx: number, bold = false): number {
  let em = 0;
  for (const character of text) {
    const own = characterEm(character);
    em += bold && own < 1 ? own * 1.1 : own;
  }
  return em * fontSizePx;
}
