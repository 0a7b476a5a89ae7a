/** Describes the collection for data portals: a DCAT catalogue with one dataset and its files. */
import type { Dataset } from "../../model/dataset.ts";
import { parsePeriod } from "../../model/period.ts";
import type { Text } from "../table.ts";
import { TABLES } from "../tables.ts";
import { buildCollectionTerms, COLLECTION_NAME, LICENCE_FILE } from "./collection-terms.ts";
import { DATA_FOLDER, type DescribedFile, type DescriptorInput, findDataName } from "./described-file.ts";
import { findFileFormat } from "./file-formats.ts";

const AUTHORITY = "http://publications.europa.eu/resource/authority";

const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const idOf = (iri: string): object => ({ "@id": iri });
const toLanguages = ({ en, zh }: Text): object[] => [
  { "@value": en, "@language": "en" },
  { "@value": zh, "@language": "zh" },
];
const dayOf = (date: string): object => ({ "@value": date, "@type": "xsd:date" });

/** The first and the last day of which a figure tells; `undefined` where no figure has a period. */
function findDays({ observations }: Dataset): { start: string; end: string } | undefined {
  const texts = new Set(observations.map(({ period }) => period));
  const periods = [...texts].flatMap((text) => parsePeriod(text) ?? []);
  const starts = periods.map(({ start }) => start).filter((day) => day !== "");
  const ends = periods.map(({ end }) => end).filter((day) => day !== "");
  if (starts.length === 0 || ends.length === 0) return undefined;
  return {
    start: starts.reduce((a, b) => (a < b ? a : b)),
    end: ends.reduce((a, b) => (a > b ? a : b)),
  };
}

function toDistribution(file: DescribedFile, locate: (path: string) => string, licence: object): object[] {
  const name = findDataName(file.path);
  const table = TABLES.find((entry) => `${entry.name}.csv` === name);
  const form = name === undefined ? undefined : findFileFormat(name);
  const kind = table ? { mediaType: "text/csv", fileType: "CSV", title: table.title } : form;
  if (name === undefined || !kind) return [];
  return [
    {
      "@id": `${locate("data/catalog.jsonld")}#${name}`,
      "@type": "dcat:Distribution",
      "dct:title": toLanguages(kind.title),
      ...(table && { "dct:description": toLanguages(table.description) }),
      "dcat:accessURL": idOf(locate("data/")),
      "dcat:downloadURL": idOf(locate(file.path)),
      "dcat:mediaType": idOf(`https://www.iana.org/assignments/media-types/${kind.mediaType}`),
      "dct:format": idOf(`${AUTHORITY}/file-type/${kind.fileType}`),
      "dcat:byteSize": { "@value": String(file.bytes), "@type": "xsd:nonNegativeInteger" },
      "dct:license": licence,
    },
  ];
}

/**
 * Gives the catalogue as JSON-LD. Without an address its names are relative to the place of the file.
 *
 * Checksums are not repeated here: the profile's own shapes allow SHA-1 alone, and datapackage.json has SHA-256. Source: DCAT-AP 3.0.
 */
export function buildDcatCatalog({ dataset, files, address }: DescriptorInput): object {
  const {
    title,
    publisher: publisherName,
    description,
    keywords,
    version,
    date,
  } = buildCollectionTerms(dataset);
  const locate = (path: string): string => {
    if (address !== "") return `${address}${path}`;
    return path.startsWith(DATA_FOLDER) ? path.slice(DATA_FOLDER.length) || "./" : `../${path}`;
  };
  const catalogue = locate("data/catalog.jsonld");
  const licence = idOf(locate(`${DATA_FOLDER}${LICENCE_FILE}`));
  const first = dataset.releases.at(-1)?.date ?? date;
  const days = findDays(dataset);
  const publisher = {
    "@id": `${catalogue}#publisher`,
    "@type": "foaf:Agent",
    "foaf:name": toLanguages(publisherName),
    "foaf:homepage": idOf(locate("")),
  };
  const languages = ["ENG", "ZHO"].map((code) => idOf(`${AUTHORITY}/language/${code}`));
  const place = idOf(`${AUTHORITY}/country/CHN`);
  const dates = date === "" ? {} : { "dct:issued": dayOf(first), "dct:modified": dayOf(date) };
  return {
    "@context": CONTEXT,
    "@id": catalogue,
    "@type": "dcat:Catalog",
    "dct:title": toLanguages(title),
    "dct:description": toLanguages(description),
    "dct:publisher": publisher,
    "foaf:homepage": idOf(locate("")),
    "dct:language": languages,
    ...dates,
    "dct:license": licence,
    "dct:spatial": place,
    "dcat:themeTaxonomy": idOf(`${AUTHORITY}/data-theme`),
    "dcat:dataset": {
      "@id": `${catalogue}#dataset`,
      "@type": "dcat:Dataset",
      "dct:title": toLanguages(title),
      "dct:description": toLanguages(description),
      "dct:identifier": address === "" ? COLLECTION_NAME : `${address}data/datapackage.json`,
      "dct:publisher": idOf(`${catalogue}#publisher`),
      "dct:language": languages,
      ...dates,
      ...(version !== "" && { "dcat:version": version }),
      "dcat:keyword": keywords.flatMap(toLanguages),
      "dcat:theme": ["SOCI", "GOVE"].map((code) => idOf(`${AUTHORITY}/data-theme/${code}`)),
      "dct:spatial": place,
      ...(days && {
        "dct:temporal": {
          "@type": "dct:PeriodOfTime",
          "dcat:startDate": dayOf(days.start),
          "dcat:endDate": dayOf(days.end),
        },
      }),
      "dcat:landingPage": idOf(locate("data/")),
      "dcat:distribution": files.flatMap((file) => toDistribution(file, locate, licence)),
    },
  };
}
