/** The table of corrections: where our own transcription was wrong and was put right. */
import { z } from "zod";
import { dayCell, idCell, textCell } from "../cells.ts";
import type { TableForm } from "./table-form.ts";

/** `corrections.csv`; `expects` is the number as the extract prints it today, by which a correction that was undone is found. */
export const corrections = {
  file: "corrections.csv",
  isOptional: true,
  schema: z.object({
    figure_id: idCell,
    before: textCell,
    after: textCell,
    date: dayCell,
    reason_zh: textCell,
    reason_en: textCell,
    expects: textCell,
  }),
} satisfies TableForm;
