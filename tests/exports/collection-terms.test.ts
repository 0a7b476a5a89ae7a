/** What every description says of the whole collection: one title, one publisher, one citation, one licence. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { buildCollectionNotice } from "../../src/exports/collection-notice.ts";
import { buildCollectionTerms, buildLicenceText } from "../../src/exports/descriptors/collection-terms.ts";
import { buildDataPackage } from "../../src/exports/descriptors/data-package.ts";
import { buildDcatCatalog } from "../../src/exports/descriptors/dcat-catalog.ts";
import { messages } from "../../src/i18n/messages.ts";
import { LANGUAGES } from "../../src/model/codes.ts";
import { buildCollectionCitation } from "../../src/views/citation-view.ts";
import { buildDatasetMarkup } from "../../src/views/dataset-markup-view.ts";
import { paths } from "../../src/views/paths.ts";
import { readRealCollection } from "../views/real-collection.ts";

const ADDRESS = "https://figures.example/base/";
const collection = readRealCollection();
const { dataset } = collection;
const { title, publisher } = buildCollectionTerms(dataset);
const input = { dataset, files: [], address: ADDRESS };

describe("the terms of the collection", () => {
  it("have one title and one publisher, whatever says them", () => {
    expect(buildDataPackage(input)).toMatchObject({
      title: `${title.en} / ${title.zh}`,
      contributors: [{ title: `${publisher.en} / ${publisher.zh}` }],
    });
    const named = (text: string) => expect.arrayContaining([expect.objectContaining({ "@value": text })]);
    expect(buildDcatCatalog(input)).toMatchObject({
      "dct:publisher": { "foaf:name": named(publisher.en) },
      "dcat:dataset": { "dct:title": named(title.zh) },
    });
    for (const language of LANGUAGES) {
      const markup = buildDatasetMarkup({ kind: "collection", id: "" }, collection, language, ADDRESS);
      expect(markup).toMatchObject({ name: title[language], publisher: { name: publisher[language] } });
    }
    const file = parse(readFileSync(join(import.meta.dirname, "../../CITATION.cff"), "utf8"));
    expect(file).toMatchObject({ title: title.en, authors: [{ name: publisher.en }] });
    expect(file).not.toHaveProperty("license");
  });

  it("are cited in files by the sentence of the page of downloads", () => {
    const { cite } = buildCollectionNotice(dataset, ADDRESS);
    for (const language of LANGUAGES) {
      const path = paths.downloads(language);
      const { forms } = buildCollectionCitation({ collection, language, root: ADDRESS }, path);
      expect(cite[language]).toBe(forms[0]?.text);
      expect(cite[language]).toContain(title[language]);
      expect(cite[language]).toContain(
        `${ADDRESS}${language === "zh" ? "zh/" : ""}v/${dataset.release.version}/`,
      );
    }
    expect(buildCollectionNotice(dataset, "").cite.en).not.toMatch(/https?:/);
  });

  it("say first what may be done with the data, in the words of the page of downloads", () => {
    for (const language of LANGUAGES) {
      const { footer, downloads } = messages(language);
      expect(footer.licence.startsWith(downloads.licenceWord)).toBe(true);
      expect(footer.licence.slice(downloads.licenceWord.length)).toContain("MIT");
      expect(buildLicenceText()).toContain(footer.licence);
    }
  });
});
