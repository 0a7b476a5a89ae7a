/** The text of the hand-over file back to the dataset. */
import { DATASET_VERSION, type Dataset } from "../model/dataset.ts";
import type { Observation } from "../model/observation.ts";
import type { StoredColumn } from "./serialise-dataset.ts";

/** The command that writes the hand-over file anew, as messages name it. */
export const RENEW_COMMAND = "npm run build";

/**
 * Reads what `serialiseDataset` wrote.
 *
 * @throws SyntaxError when the text is not such a file, or of another version; the message says what to run.
 */
export function parseDataset(text: string): Dataset {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch (cause) {
    throw new SyntaxError(`Cannot read the dataset, it is not JSON; run \`${RENEW_COMMAND}\``, { cause });
  }
  if (!isStored(stored)) {
    throw new SyntaxError(`Cannot read the dataset, it is of another form; run \`${RENEW_COMMAND}\``);
  }
  if (stored.version !== DATASET_VERSION) {
    throw new SyntaxError(
      `Cannot read the dataset, it has version ${stored.version} and expected is ${DATASET_VERSION}; run \`${RENEW_COMMAND}\``,
    );
  }
  const { rows, columns, ...registries } = stored;
  const names = Object.keys(columns);
  const cells = names.map((name) => cellsOf(columns[name]!, rows));
  const observations = Array.from({ length: rows }, (_, row) => {
    const observation: Record<string, unknown> = {};
    for (let index = 0; index < names.length; index += 1) observation[names[index]!] = cells[index]!(row);
    return observation as unknown as Observation;
  });
  return { ...registries, observations };
}

interface StoredDataset extends Omit<Dataset, "observations"> {
  rows: number;
  columns: Record<string, StoredColumn>;
}

function isStored(stored: unknown): stored is StoredDataset {
  if (typeof stored !== "object" || stored === null) return false;
  const { version, digest, rows, columns, release, releases } = stored as Partial<StoredDataset>;
  return (
    typeof version === "number" &&
    typeof digest === "string" &&
    typeof rows === "number" &&
    typeof columns === "object" &&
    columns !== null &&
    // A file of an older form is told by its version, so it need not have these.
    (version !== DATASET_VERSION || (typeof release?.version === "string" && Array.isArray(releases)))
  );
}

function cellsOf(column: StoredColumn, rows: number): (row: number) => unknown {
  const length = Array.isArray(column) ? column.length : column.codes.length;
  if (length !== rows) {
    throw new SyntaxError(
      `Cannot read the dataset, a column has ${length} of ${rows} rows; run \`${RENEW_COMMAND}\``,
    );
  }
  if (Array.isArray(column)) return (row) => column[row];
  const { values, codes } = column;
  return (row) => values[codes[row]!];
}
