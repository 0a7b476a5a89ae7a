/** A file of the data folder, already in memory. */

/** `path` is below the data folder, with `/`: `extracts/x.csv`. */
export interface InputFile {
  path: string;
  bytes: Uint8Array;
}
