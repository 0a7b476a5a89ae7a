/** The table of headlines: the subjects that lead the home page. */
import { z } from "zod";
import { idCell, optionalTextCell, wordsCell } from "../cells.ts";
import type { TableForm } from "./table-form.ts";

/** `registry/headlines.csv`; `indicators` holds ids separated by spaces, the leading one first. */
export const headlines = {
  file: "registry/headlines.csv",
  isOptional: true,
  schema: z.object({
    id: idCell,
    label_zh: optionalTextCell,
    label_en: optionalTextCell,
    indicators: wordsCell,
  }),
} satisfies TableForm;
