/** The table of identities: arithmetic that must hold between printed figures. */
import { z } from "zod";
import { IDENTITY_KINDS, IDENTITY_ROLES } from "../../model/codes.ts";
import { codeCell, idCell, optionalIdCell } from "../cells.ts";
import type { TableForm } from "./table-form.ts";

/** `registry/identities.csv`; one row per member, the rows of an identity share its id. */
export const identities = {
  file: "registry/identities.csv",
  isOptional: true,
  schema: z.object({
    id: idCell,
    kind: codeCell(IDENTITY_KINDS),
    role: codeCell(IDENTITY_ROLES),
    indicator: idCell,
    breakdown: optionalIdCell,
  }),
} satisfies TableForm;
