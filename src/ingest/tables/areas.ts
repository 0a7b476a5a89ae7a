/** The table of areas: the places that figures speak of. */
import { z } from "zod";
import { LEVELS } from "../../model/codes.ts";
import { areaCodeCell, codeCell, idCell, optionalIdCell, optionalTextCell } from "../cells.ts";
import type { TableForm } from "./table-form.ts";

/** `registry/areas.csv`; `parent` is empty for the country. */
export const areas = {
  file: "registry/areas.csv",
  isOptional: false,
  schema: z.object({
    id: idCell,
    label_zh: optionalTextCell,
    label_en: optionalTextCell,
    level: codeCell(LEVELS),
    parent: optionalIdCell,
    gbt2260: areaCodeCell,
  }),
} satisfies TableForm;
