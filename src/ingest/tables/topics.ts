/** The table of topics, in the order in which the site shows them. */
import { z } from "zod";
import { idCell, optionalTextCell } from "../cells.ts";
import type { TableForm } from "./table-form.ts";

/** `registry/topics.csv`; without it topics are named by their ids. */
export const topics = {
  file: "registry/topics.csv",
  isOptional: true,
  schema: z.object({
    id: idCell,
    label_zh: optionalTextCell,
    label_en: optionalTextCell,
    description_zh: optionalTextCell,
    description_en: optionalTextCell,
  }),
} satisfies TableForm;
