/** Reads cells of one column by its schema, each distinct text once: columns of figures repeat themselves. */
import type { z } from "zod";
import type { CellFault } from "./cell-fault.ts";

/** A cell's value, or what is wrong with it. */
export type CellReading<Value> = { ok: true; value: Value } | { ok: false; faults: CellFault[] };

// Bounds memory for columns that hardly repeat; forgetting costs one more look at the schema and nothing else.
const REMEMBERED = 50_000;

/**
 * Gives a function that reads cells of a column.
 *
 * zod on every row of a large file costs as much as parsing it; on every distinct text it is hardly seen.
 * @throws TypeError when the schema complains in a way of its own, which is a bug in the schema.
 */
export function cellReader<Value>(schema: z.ZodType<Value, string>): (text: string) => CellReading<Value> {
  const known = new Map<string, CellReading<Value>>();
  let last = "";
  let lastReading = readCell(schema, last);
  return (text) => {
    // Comparing with the cell above is cheaper than looking up: neighbours are mostly alike.
    if (text === last) return lastReading;
    let reading = known.get(text);
    if (!reading) {
      reading = readCell(schema, text);
      if (known.size >= REMEMBERED) known.clear();
      known.set(text, reading);
    }
    last = text;
    lastReading = reading;
    return reading;
  };
}

/** Reads one cell by a schema, without remembering it. */
export function readCell<Value>(schema: z.ZodType<Value, string>, text: string): CellReading<Value> {
  const result = schema.safeParse(text);
  if (result.success) return { ok: true, value: result.data };
  const faults = result.error.issues.map((issue) => {
    const fault = issue.code === "custom" ? (issue.params?.fault as CellFault | undefined) : undefined;
    if (!fault) throw new TypeError(`A cell schema complains without a code: ${issue.message}`);
    return fault;
  });
  return { ok: false, faults };
}

/**
 * Gives a function that reads cells of a column of free text, which hardly repeats: most is plain, which one test tells, and only the
 * rest is read by the schema.
 */
export function freeTextReader(
  schema: z.ZodType<string, string>,
  isPlain: (text: string) => boolean,
): (text: string) => CellReading<string> {
  return (text) => (isPlain(text) ? { ok: true, value: text } : readCell(schema, text));
}
