/** The page of addresses: every entry with its example, its schema and its promise. */
import { describe, expect, it } from "vitest";
import { ADDRESS_LIST } from "../../../src/exports/address-list.ts";
import { LANGUAGES } from "../../../src/model/codes.ts";
import { buildApiPage } from "../../../src/views/pages/api-page.ts";
import { readRealCollection } from "../real-collection.ts";
import { smallCollection } from "../small-page.ts";

const collection = readRealCollection();

describe.each(LANGUAGES)("buildApiPage() in %s", (language) => {
  const page = buildApiPage(collection, language, ADDRESS_LIST, "https://example.org/base/");
  const addresses = page.groups.flatMap((group) => group.addresses);
  const find = (form: string) => addresses.find((address) => address.form === form)!;

  it("has every entry with what it gives and promises", () => {
    expect(addresses.map(({ form }) => form)).toEqual(ADDRESS_LIST.map(({ form }) => form));
    for (const { gives, promise } of addresses) expect([gives, promise]).not.toContain("");
    expect(page.promises.map(({ name }) => name).sort()).toEqual(
      [...new Set(addresses.map(({ promise }) => promise))].sort(),
    );
    expect(page.root).toContain("https://example.org/base/");
    expect(buildApiPage(collection, language, ADDRESS_LIST, "").root).toBe("");
  });

  it("leads to an address without ids, and to an example of one with ids", () => {
    const toRoot = language === "zh" ? "../../../" : "../../";
    const inData = (path: string) => (language === "zh" ? `${toRoot}data/${path}` : `../${path}`);
    expect(find("data/observations.csv")).toMatchObject({ href: inData("observations.csv"), example: null });
    const { href, example } = find("data/indicators/<indicator>.csv");
    expect(href).toBe("");
    expect(example?.text).toMatch(/^data\/indicators\/\w+\.csv$/);
    expect(find("data/<table>.csv").example?.href).toBe(inData("changes.csv"));
    expect(find("data/parquet/topic=<topic>/year=<year>/part-<n>.parquet").example).toBeNull();
    expect(find("assets/<file>").example).toBeNull();
    const { version } = collection.dataset.release;
    expect(find("v/<version>/<file>").example?.text).toBe(`v/${version}/observations.csv`);
  });

  it("leads to columns and schemas", () => {
    const [columns, schema] = find("data/observations.csv").schemas;
    expect(columns?.href).toBe("../codebook/#observations");
    expect(schema?.href).toMatch(/schemas\/observations\.schema\.json$/);
    expect(find("data/<table>.csv").schemas.map(({ href }) => href)).toEqual([
      "../codebook/",
      expect.stringMatching(/schemas\/changes\.schema\.json$/),
    ]);
  });

  it("shows no example of what a collection without figures or versions has not", () => {
    const empty = buildApiPage(smallCollection([]), language, ADDRESS_LIST, "");
    expect(empty.groups.flatMap((group) => group.addresses).map(({ example }) => example)).toEqual(
      ADDRESS_LIST.map(() => null),
    );
  });
});
