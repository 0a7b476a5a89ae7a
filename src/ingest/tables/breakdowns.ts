/** The table of breakdowns: sub-populations and categories. */
import { z } from "zod";
import { idCell, optionalTextCell } from "../cells.ts";
import type { TableForm } from "./table-form.ts";

/** `registry/breakdowns.csv`. */
export const breakdowns = {
  file: "registry/breakdowns.csv",
  isOptional: false,
  schema: z.object({ id: idCell, label_zh: optionalTextCell, label_en: optionalTextCell }),
} satisfies TableForm;
