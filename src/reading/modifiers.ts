/** Reads the words around a number: modifiers, which give its relation, and directions, which give its sign. */
import { CONVENTIONS, type ConventionId, DIRECTIONS, NEUTRAL_WORDS } from "./conventions.ts";
import { type ReadingFault, readingFault } from "./reading.ts";
import { buildWordMatcher } from "./word-matcher.ts";

/** What the words around a number say. Places count from 0. */
export interface Modifiers {
  convention: ConventionId | undefined;
  /** Place of the word that gave the convention. */
  conventionAt: number;
  sign: 1 | -1 | undefined;
  /** Whether the sign is printed as `-` or `+`. */
  hasSignMark: boolean;
}

type Meaning = { convention: ConventionId } | { sign: 1 | -1 } | null;

const meanings = (place: "before" | "after"): [string, Meaning][] =>
  CONVENTIONS.flatMap((row) =>
    row[place].map((word): [string, Meaning] => [word, { convention: row.id as ConventionId }]),
  );

const directions = (place: "before" | "after"): [string, Meaning][] => [
  ...DIRECTIONS.up[place].map((word): [string, Meaning] => [word, { sign: 1 }]),
  ...DIRECTIONS.down[place].map((word): [string, Meaning] => [word, { sign: -1 }]),
];

const matchBefore = buildWordMatcher<Meaning>([
  ...NEUTRAL_WORDS.map((word): [string, Meaning] => [word, null]),
  ...directions("before"),
  ...meanings("before"),
]);

const matchAfter = buildWordMatcher<Meaning>([...directions("after"), ["之多", null], ...meanings("after")]);

/** Gives the place behind one space at `at`, or `at`. */
export const skipSpace = (text: string, at: number): number => (text.charCodeAt(at) === 32 ? at + 1 : at);

/** Takes a meaning in; gives a message where it contradicts what is there. */
function gather(modifiers: Modifiers, meaning: Meaning, at: number): string | undefined {
  if (meaning === null) return undefined;
  if ("sign" in meaning) {
    if (modifiers.sign !== undefined) return "Cannot read two directions: expected one";
    modifiers.sign = meaning.sign;
    return undefined;
  }
  const { convention } = modifiers;
  if (convention !== undefined && convention !== meaning.convention)
    return `Cannot read two modifiers that differ, ${convention} and ${meaning.convention}: expected one`;
  modifiers.convention = meaning.convention;
  modifiers.conventionAt = at;
  return undefined;
}

const AT_LEAST: Meaning = { convention: "at_least" };

/** Finds the word at a place before a number. */
function findBefore(text: string, at: number): { meaning: Meaning; end: number } | undefined {
  // 上百, 上千: 上 is a modifier only before a bare multiplier.
  if (text[at] === "上" && /[百千万亿]/.test(text[at + 1] ?? "")) return { meaning: AT_LEAST, end: at + 1 };
  const found = matchBefore(text, at);
  // 减少至少3万 is 减少 and 至少, not 减少至.
  if (found && found.word.length > 1 && found.word.endsWith("至") && /[少多]/.test(text[found.end] ?? ""))
    return matchBefore(text.slice(0, found.end - 1), at);
  return found;
}

/** Reads words before the number into `modifiers`; gives the place of the number, or a fault. */
export function readBefore(text: string, modifiers: Modifiers): number | ReadingFault {
  let at = skipSpace(text, 0);
  for (let found = findBefore(text, at); found; found = findBefore(text, at)) {
    const conflict = gather(modifiers, found.meaning, at);
    if (conflict) return readingFault(at, conflict);
    at = skipSpace(text, found.end);
  }
  const mark = text[at];
  if ((mark !== "-" && mark !== "+") || !/\d/.test(text[at + 1] ?? "")) return at;
  // Bulletins print 增长-5.2%, a growth that is negative; 下降-5% could mean either.
  if (modifiers.sign === -1) return readingFault(at, "Cannot read two directions: expected one");
  if (mark === "-" || modifiers.sign === undefined) modifiers.sign = mark === "-" ? -1 : 1;
  modifiers.hasSignMark = true;
  return at + 1;
}

/** Reads words behind the classifier up to the end of the print; gives a fault where anything else stands there. */
export function readAfter(text: string, start: number, modifiers: Modifiers): ReadingFault | undefined {
  let at = skipSpace(text, start);
  while (at < text.length) {
    const found = matchAfter(text, at);
    if (!found)
      return readingFault(
        at,
        `Cannot read "${text.slice(at, at + 12)}": expected a classifier, a modifier or the end`,
      );
    const conflict = gather(modifiers, found.meaning, at);
    if (conflict) return readingFault(at, conflict);
    at = skipSpace(text, found.end);
  }
  return undefined;
}
