/** The vocabulary of the project's own units, as the build reads it. */
import { readFileSync } from "node:fs";
import { parseTable } from "../../src/ingest/parse-table.ts";
import { units } from "../../src/ingest/tables/units.ts";
import { readPrint } from "../../src/reading/read-print.ts";
import type { Reading } from "../../src/reading/reading.ts";
import { buildVocabulary } from "../../src/reading/vocabulary.ts";

const path = "registry/units.csv";
const bytes = readFileSync(`${import.meta.dirname}/../../data/${path}`);

/** The records of `data/registry/units.csv`. */
export const projectUnits = parseTable(units, { path, bytes }).table.records;

/** Their vocabulary. */
export const projectVocabulary = buildVocabulary(projectUnits);

/** Reads a print with that vocabulary. */
export const read = (asPrinted: string, unitPrinted = ""): Reading =>
  readPrint(asPrinted, unitPrinted, projectVocabulary);
