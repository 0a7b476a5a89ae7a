/** What a table of the data folder looks like: its file, its columns in order, and whether it may be missing. */
import type { z } from "zod";
import type { CamelCased } from "../camel-case.ts";

/** A zod object whose shape has one schema per column, in the order of the header. */
export type RowSchema = z.ZodObject<Record<string, z.ZodType<unknown, string>>>;

/** A table of the data folder. */
export interface TableForm<Schema extends z.ZodObject = z.ZodObject> {
  /** Path below the data folder. */
  file: string;
  /** An optional file may be missing; an obligatory one may not, and has at least one row. */
  isOptional: boolean;
  schema: Schema;
}

/** The record that a row of a table gives: the schema's output with its keys in camelCase. */
export type RecordOf<Form extends TableForm> = CamelCased<z.output<Form["schema"]>>;
