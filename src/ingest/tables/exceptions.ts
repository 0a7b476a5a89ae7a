/** The table of exceptions: rule breaks that were looked at and accepted. */
import { z } from "zod";
import { idCell, textCell } from "../cells.ts";
import type { RecordOf, TableForm } from "./table-form.ts";

/** `exceptions.csv`; `place` is a figure id, `file:id` of a registry record, or a file path. */
export const exceptions = {
  file: "exceptions.csv",
  isOptional: true,
  schema: z.object({ code: idCell, place: textCell, reason: textCell }),
} satisfies TableForm;

/** One accepted rule break. */
export type ExceptionRow = RecordOf<typeof exceptions>;
