/** The kinds of cell that the tables are made of, as zod schemas with messages of our own. */
import { z } from "zod";
import { quoteText } from "../issues/quote-text.ts";
import { parsePeriod } from "../model/period.ts";
import type { CellFault } from "./cell-fault.ts";
import { findTextFault } from "./text-fault.ts";

/** What one kind of cell says about text that is not plainly wrong; `undefined` accepts it. */
type CellRule = (text: string) => CellFault | undefined;

// zod's issues carry neither the input nor a code of ours, so the whole fault travels as parameters of a custom issue.
function cell(rule: CellRule, lineBreaks = false) {
  return z.string({ error: "Expected the text of a cell" }).superRefine((text, context) => {
    const fault = findTextFault(text, lineBreaks) ?? rule(text);
    if (fault) context.addIssue({ code: "custom", message: fault.message, params: { fault } });
  });
}

const missing = (what: string, hint: string): CellFault => ({
  code: "missing-value",
  message: `The cell is empty, expected ${what}`,
  hint,
});

const halfWidth = (text: string): string => text.normalize("NFKC");

// Typing with a Chinese input method gives such characters; the hint shows the text as it should be.
const halfWidthHint = (text: string, otherwise: string): string =>
  halfWidth(text) === text ? otherwise : `write ${quoteText(halfWidth(text))} with half-width characters`;

const ID = /^[A-Za-z0-9]+(?:[_-][A-Za-z0-9]+)*$/;

function idFault(text: string): CellFault | undefined {
  if (text.length <= 80 && ID.test(text)) return undefined;
  return {
    code: "malformed-id",
    message: `Cannot use ${quoteText(text)} as an id, expected letters a-z, digits, "_" and "-" (at most 80)`,
    hint: halfWidthHint(text, "copy the id from the registry"),
  };
}

/** An id that must stand there. */
export const idCell = cell((text) => (text === "" ? missing("an id", "give the id") : idFault(text)));

/** An id, or empty. */
export const optionalIdCell = cell((text) => (text === "" ? undefined : idFault(text)));

/** Text that must stand there, on one line. */
export const textCell = cell((text) => (text === "" ? missing("text", "fill the cell") : undefined));

/** Text on one line, or empty. */
export const optionalTextCell = cell(() => undefined);

/** A note: text that may hold line breaks, or empty. */
export const noteCell = cell(() => undefined, true);

/** A period in one of the forms of the scheme, or empty. */
export const periodCell = cell((text) => {
  if (parsePeriod(text)) return undefined;
  return {
    code: "malformed-period",
    message: `Cannot read ${quoteText(text)} as a period, expected 2023, 2023-05, 2023-12-31, 2024-Q3, 2024-H1, 2019/2023 or 2022/..`,
    hint: halfWidthHint(
      text,
      text.includes("/")
        ? "both ends of a span have one form, and the second lies after the first"
        : "write months and days with two digits, and only days that the calendar has",
    ),
  };
});

/** A date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, or empty. */
export const dateCell = cell((text) => {
  const kind = parsePeriod(text)?.kind;
  if (kind === "none" || kind === "date" || kind === "month" || kind === "year") return undefined;
  return {
    code: "malformed-date",
    message: `Cannot read ${quoteText(text)} as a date, expected 2024-06-30, 2024-06 or 2024`,
    hint: halfWidthHint(text, "give as much of the date as the report shows"),
  };
});

/** A day `YYYY-MM-DD` that must stand there. */
export const dayCell = cell((text) => {
  if (text === "") return missing("a day", "write the day as 2024-06-30");
  if (parsePeriod(text)?.kind === "date") return undefined;
  return {
    code: "malformed-date",
    message: `Cannot read ${quoteText(text)} as a day, expected 2024-06-30`,
    hint: halfWidthHint(text, "write month and day with two digits, and only days that the calendar has"),
  };
});

/** An address that begins with http:// or https://, or empty. */
export const urlCell = cell((text) => {
  if (text === "" || (/^https?:\/\/[^\s"<>\\^`{|}]+$/.test(text) && URL.canParse(text))) return undefined;
  return {
    code: "malformed-url",
    message: `Cannot use ${quoteText(text)} as an address, expected one that begins with https:// or http://`,
    hint: "copy the address from the browser; leave the cell empty where there is none",
  };
});

/** A SHA-256 in 64 lower-case hexadecimal digits, or empty. */
export const sha256Cell = cell((text) => {
  if (text === "" || /^[0-9a-f]{64}$/.test(text)) return undefined;
  return {
    code: "malformed-sha256",
    message: `Cannot use ${quoteText(text)} as a SHA-256, expected 64 digits 0-9 a-f`,
    hint: "run sha256sum on the text that was read and copy its first word",
  };
});

/** An administrative code of six digits, or empty. Source: GB/T 2260. */
export const areaCodeCell = cell((text) => {
  if (text === "" || /^[1-9]\d{5}$/.test(text)) return undefined;
  return {
    code: "malformed-area-code",
    message: `Cannot use ${quoteText(text)} as a GB/T 2260 code, expected six digits`,
    hint: halfWidthHint(text, "leave the cell empty for a place without a code"),
  };
});

/** The number as printed: any text that is not empty; the grammar of print reads it. */
export const printCell = cell((text) =>
  text === ""
    ? missing("the number as printed", "copy the number with its classifier and modifier")
    : undefined,
);

/** A value of a closed list; what is empty in the list may be empty in the cell. */
export function codeCell<const Code extends string>(codes: readonly Code[]) {
  const named = codes.filter((code) => code !== "").join(", ");
  const expected = codes.some((code) => code === "") ? `${named} or nothing` : named;
  return cell((text) => {
    if ((codes as readonly string[]).includes(text)) return undefined;
    return {
      code: text === "" ? "missing-value" : "unknown-code",
      message:
        text === ""
          ? `The cell is empty, expected one of: ${expected}`
          : `Cannot use ${quoteText(text)} here, expected one of: ${expected}`,
      hint: halfWidthHint(text, "codes are written in exactly this way"),
    };
  }).transform((text) => text as Code);
}

/** Words or ids separated by single spaces; an empty cell is an empty list. */
export const wordsCell = cell((text) => {
  const words = text.split(" ");
  const repeated = words.find((word, index) => words.indexOf(word) !== index);
  if (text === "" || (!words.includes("") && repeated === undefined)) return undefined;
  return {
    code: "malformed-list",
    message:
      repeated === undefined || repeated === ""
        ? `Two spaces stand together in ${quoteText(text)}, expected one between words`
        : `The word ${quoteText(repeated)} stands twice in the list, expected once`,
    hint: "separate words by one space; write a space inside a word as _",
  };
}).transform((text) => (text === "" ? [] : text.split(" ")));
