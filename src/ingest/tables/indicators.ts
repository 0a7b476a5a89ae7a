/** The table of indicators: what is measured. */
import { z } from "zod";
import { MEASURES } from "../../model/codes.ts";
import { codeCell, idCell, optionalTextCell } from "../cells.ts";
import type { TableForm } from "./table-form.ts";

/** `registry/indicators.csv`; labels and definitions may be empty here, and a rule of the checks asks for them. */
export const indicators = {
  file: "registry/indicators.csv",
  isOptional: false,
  schema: z.object({
    id: idCell,
    label_zh: optionalTextCell,
    label_en: optionalTextCell,
    topic: idCell,
    unit: idCell,
    measure: codeCell(MEASURES),
    definition_zh: optionalTextCell,
    definition_en: optionalTextCell,
  }),
} satisfies TableForm;
