/** What is wrong with the content of one cell, before anyone knows where the cell stands. */
import type { IssueCode } from "../issues/codes.ts";

/** `offset` points at the character at fault, from 0; without it the whole cell is meant. */
export interface CellFault {
  code: IssueCode;
  message: string;
  hint: string;
  offset?: number;
}
