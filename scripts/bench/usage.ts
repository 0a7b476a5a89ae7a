/** What a measured process used; written by the process itself when it ends, because nobody else can ask for it. */

/**
 * Units: seconds and bytes. `seconds` is the time of the case alone, without the start of the process; it is missing in
 * processes that know nothing of being measured. `cpuSeconds` are those of all threads, of the case or else of the process.
 */
export interface Usage {
  seconds?: number;
  cpuSeconds: number;
  peakBytes: number;
}

/** The environment variable that names the file to write to. */
export const USAGE_FILE_VARIABLE = "REPORTED_FIGURES_USAGE_FILE";

/** Under this name a case tells its time, as an entry of the process's performance timeline. */
export const CASE_MEASURE = "bench-case";
