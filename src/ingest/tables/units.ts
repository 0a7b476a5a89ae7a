/** The table of units and the words that print them. */
import { z } from "zod";
import { UNIT_KINDS } from "../../model/codes.ts";
import { codeCell, idCell, optionalTextCell, wordsCell } from "../cells.ts";
import type { TableForm } from "./table-form.ts";

/** `registry/units.csv`; `_` inside a word stands for a space, because words are separated by spaces. */
export const units = {
  file: "registry/units.csv",
  isOptional: false,
  schema: z.object({
    id: idCell,
    label_zh: optionalTextCell,
    label_en: optionalTextCell,
    kind: codeCell(UNIT_KINDS),
    classifiers_zh: wordsCell.transform((words) => words.map((word) => word.replaceAll("_", " "))),
    words_en: wordsCell.transform((words) => words.map((word) => word.replaceAll("_", " "))),
  }),
} satisfies TableForm;
