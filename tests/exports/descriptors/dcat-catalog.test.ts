/** The DCAT catalogue of the real figures: what DCAT-AP 3.0 demands and recommends, read as statements and not as text. */
import { beforeAll, describe, expect, it } from "vitest";
import { describeRealData } from "./describe-real-data.ts";
import { readJsonLd, type Statement } from "./read-csvw.ts";

const DCAT = "http://www.w3.org/ns/dcat#";
const DCT = "http://purl.org/dc/terms/";
const FOAF = "http://xmlns.com/foaf/0.1/";
const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const DATES = ["date", "dateTime", "gYear", "gYearMonth"].map(
  (name) => `http://www.w3.org/2001/XMLSchema#${name}`,
);

/** How often a property stands on a thing of a class, and as what. Source: SEMICeu/DCAT-AP, releases/3.0.0, shapes.ttl. */
interface Rule {
  property: string;
  least: number;
  most?: number;
  kind?: "Literal" | "NamedNode" | "date";
}

const RULES: Record<string, readonly Rule[]> = {
  [`${DCAT}Catalog`]: [
    { property: `${DCT}title`, least: 1, kind: "Literal" },
    { property: `${DCT}description`, least: 1, kind: "Literal" },
    { property: `${DCT}publisher`, least: 1, most: 1 },
    { property: `${DCAT}dataset`, least: 1 },
    { property: `${DCT}language`, least: 1 },
    { property: `${DCT}license`, least: 1, most: 1 },
    { property: `${DCT}issued`, least: 1, most: 1, kind: "date" },
    { property: `${DCT}modified`, least: 1, most: 1, kind: "date" },
    { property: `${DCT}spatial`, least: 1 },
    { property: `${DCAT}themeTaxonomy`, least: 1 },
    { property: `${FOAF}homepage`, least: 1, most: 1, kind: "NamedNode" },
  ],
  [`${DCAT}Dataset`]: [
    { property: `${DCT}title`, least: 1, kind: "Literal" },
    { property: `${DCT}description`, least: 1, kind: "Literal" },
    { property: `${DCT}identifier`, least: 1, kind: "Literal" },
    { property: `${DCT}publisher`, least: 1, most: 1 },
    { property: `${DCAT}distribution`, least: 1 },
    { property: `${DCAT}keyword`, least: 1, kind: "Literal" },
    { property: `${DCAT}theme`, least: 1, kind: "NamedNode" },
    { property: `${DCT}spatial`, least: 1 },
    { property: `${DCT}temporal`, least: 1 },
    { property: `${DCT}issued`, least: 1, most: 1, kind: "date" },
    { property: `${DCT}modified`, least: 1, most: 1, kind: "date" },
  ],
  [`${DCAT}Distribution`]: [
    { property: `${DCAT}accessURL`, least: 1, kind: "NamedNode" },
    { property: `${DCAT}downloadURL`, least: 1, kind: "NamedNode" },
    { property: `${DCAT}mediaType`, least: 1, most: 1, kind: "NamedNode" },
    { property: `${DCAT}byteSize`, least: 1, most: 1, kind: "Literal" },
    { property: `${DCT}format`, least: 1, most: 1, kind: "NamedNode" },
    { property: `${DCT}license`, least: 1, most: 1, kind: "NamedNode" },
  ],
  [`${FOAF}Agent`]: [{ property: `${FOAF}name`, least: 1, kind: "Literal" }],
};

function faultsOf(statements: readonly Statement[]): string[] {
  return Object.entries(RULES).flatMap(([type, rules]) => {
    const things = statements.filter(
      ({ predicate, object }) => predicate.value === TYPE && object.value === type,
    );
    if (things.length === 0) return [`no ${type}`];
    return things.flatMap(({ subject }) =>
      rules.flatMap(({ property, least, most = Number.POSITIVE_INFINITY, kind }) => {
        const values = statements
          .filter((each) => each.subject.value === subject.value && each.predicate.value === property)
          .map(({ object }) => object);
        const fits = values.every((value) =>
          kind === "date" ? DATES.includes(value.datatype?.value ?? "") : !kind || value.termType === kind,
        );
        return fits && values.length >= least && values.length <= most ? [] : [`${type}: ${property}`];
      }),
    );
  });
}

const address = "https://example.org/figures/";
const { texts, files } = describeRealData(address);
const parse = (): Record<string, unknown> =>
  JSON.parse(texts.get("data/catalog.jsonld") ?? "") as Record<string, unknown>;
const read = (document: object): Promise<Statement[]> =>
  readJsonLd(document, "https://example.org/figures/data/catalog.jsonld");
let statements: Statement[] = [];

beforeAll(async () => {
  statements = await read(parse());
});

describe("the DCAT catalogue", () => {
  it("has what the profile demands and recommends", () => {
    expect(faultsOf(statements)).toEqual([]);
  });

  it.each<[string, (document: Record<string, unknown>) => unknown, string]>([
    [
      "a publisher",
      (document) => Reflect.deleteProperty(document, "dct:publisher"),
      `${DCAT}Catalog: ${DCT}publisher`,
    ],
    ["a dataset", (document) => Reflect.deleteProperty(document, "dcat:dataset"), `no ${DCAT}Dataset`],
    [
      "a typed date",
      (document) => Object.assign(document, { "dct:issued": "2026" }),
      `${DCAT}Catalog: ${DCT}issued`,
    ],
  ])("would not pass without %s", async (_, spoil, fault) => {
    const document = parse();
    spoil(document);
    expect(faultsOf(await read(document))).toContain(fault);
  });

  it("leads to every file of the collection, with its bytes", () => {
    const findValue = (subject: string, property: string): string =>
      statements.find((each) => each.subject.value === subject && each.predicate.value === property)?.object
        .value ?? "";
    const distributions = statements
      .filter(({ predicate }) => predicate.value === `${DCAT}distribution`)
      .map(({ object }) => [
        findValue(object.value, `${DCAT}downloadURL`),
        Number(findValue(object.value, `${DCAT}byteSize`)),
      ]);
    const wanted = files
      .filter(({ path }) => /^data\/[^/]+\.(?:csv|parquet|xlsx|zip)$/.test(path))
      .map(({ path, bytes }) => [address + path, bytes]);
    expect(distributions).toEqual(wanted);
    expect(wanted.length).toBeGreaterThan(12);
  });

  it("names what it names by its own place where the site has no address", async () => {
    const text = describeRealData("").texts.get("data/catalog.jsonld") ?? "";
    const relative = await read(JSON.parse(text) as object);
    expect(text).not.toContain("example.org");
    const urls = (all: readonly Statement[]): string[] =>
      all
        .filter(({ predicate }) => predicate.value === `${DCAT}downloadURL`)
        .map(({ object }) => object.value);
    expect(urls(relative)).toEqual(urls(statements));
  });
});
