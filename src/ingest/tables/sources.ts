/** The table of sources: the reports that figures were read from. */
import { z } from "zod";
import { LEVELS, SOURCE_KINDS } from "../../model/codes.ts";
import {
  codeCell,
  dateCell,
  idCell,
  noteCell,
  optionalTextCell,
  periodCell,
  sha256Cell,
  urlCell,
} from "../cells.ts";
import type { TableForm } from "./table-form.ts";

/** `registry/sources.csv`; `reprint` is `yes` where the text was not read at its publisher. */
export const sources = {
  file: "registry/sources.csv",
  isOptional: false,
  schema: z.object({
    id: idCell,
    title_zh: optionalTextCell,
    title_en: optionalTextCell,
    issuer_zh: optionalTextCell,
    issuer_en: optionalTextCell,
    kind: codeCell(SOURCE_KINDS),
    level: codeCell(LEVELS),
    area: idCell,
    published: dateCell,
    period_covered: periodCell,
    url: urlCell,
    reprint: codeCell(["yes", ""]).transform((code) => code === "yes"),
    sha256: sha256Cell,
    note_en: noteCell,
  }),
} satisfies TableForm;
