/** Gives the files that describe the published tables to programs, after the tables themselves. */
import { TABLES } from "../tables.ts";
import { buildLicenceText, LICENCE_FILE } from "./collection-terms.ts";
import { buildGroupMetadata, buildTableMetadata } from "./csvw-metadata.ts";
import { buildDataPackage } from "./data-package.ts";
import { buildDcatCatalog } from "./dcat-catalog.ts";
import { DATA_FOLDER, type DescriptorInput } from "./described-file.ts";
import { buildJsonSchemas } from "./json-schemas.ts";

const serialise = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Gives the descriptions one after the other, keys in a fixed order.
 *
 * They name files by their bytes, so they come after every file that they describe; other files may be among `files`, and are not named.
 * The catalogue is not among them: it also names the archive, which holds these (see buildCatalogFile).
 */
export function* buildDescriptors(input: DescriptorInput): Generator<{ path: string; text: string }> {
  yield { path: `${DATA_FOLDER}${LICENCE_FILE}`, text: buildLicenceText() };
  yield { path: `${DATA_FOLDER}datapackage.json`, text: serialise(buildDataPackage(input)) };
  yield { path: `${DATA_FOLDER}csv-metadata.json`, text: serialise(buildGroupMetadata(input)) };
  for (const table of TABLES) {
    const path = `${DATA_FOLDER}${table.name}.csv-metadata.json`;
    yield { path, text: serialise(buildTableMetadata(table, input)) };
  }
  for (const { path, schema } of buildJsonSchemas(input.address)) yield { path, text: serialise(schema) };
}

/** Gives the catalogue for data portals; it comes last, after the archive. */
export function buildCatalogFile(input: DescriptorInput): { path: string; text: string } {
  return { path: `${DATA_FOLDER}catalog.jsonld`, text: serialise(buildDcatCatalog(input)) };
}
