/** What descriptions of the published files are made from. */
import type { Dataset } from "../../model/dataset.ts";

/** A published file, as descriptions name it; `path` is below the site's root. */
export interface DescribedFile {
  path: string;
  bytes: number;
  sha256: string;
}

/** The dataset, the files that were made from it, and the whole address of the site's root (with a final slash), or empty. */
export interface DescriptorInput {
  dataset: Dataset;
  files: readonly DescribedFile[];
  address: string;
}

/** The folder of the published data, where descriptions lie beside what they describe. */
export const DATA_FOLDER = "data/";

/** Gives the path of a file relative to the folder of data, or `undefined` for one that lies elsewhere or deeper. */
export function findDataName(path: string): string | undefined {
  const name = path.startsWith(DATA_FOLDER) ? path.slice(DATA_FOLDER.length) : "";
  return name === "" || name.includes("/") ? undefined : name;
}
