/** The real figures: conflicts one by one, coverage by kind and topic as a stored table, and the speed on many figures. */
import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { readDataFolder } from "../../../scripts/read-data-folder.ts";
import { buildDataset } from "../../../src/dataset/build-dataset.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import { buildSeries } from "../../../src/series/build-series.ts";
import type { CoverageCounts } from "../../../src/series/coverage/count-figures.ts";
import { type Coverage, coverage } from "../../../src/series/coverage/coverage.ts";
import { coverageRows } from "../../../src/series/coverage/coverage-rows.ts";
import { listConflicts } from "../../../src/series/list-conflicts.ts";
import type { Series } from "../../../src/series/series.ts";

const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

let dataset: Dataset;
let series: Series[];
let found: Coverage;

beforeAll(() => {
  const built = buildDataset(readDataFolder(`${import.meta.dirname}/../../../data`).files, { sha256 });
  if (!built.dataset) throw new RangeError(`data/ has errors: ${JSON.stringify(built.issues.slice(0, 3))}`);
  dataset = built.dataset;
  series = buildSeries(dataset);
  found = coverage(dataset, series);
});

const tableOf = (head: string, rows: readonly (readonly (string | number)[])[]): string =>
  `${[head, ...rows.map((row) => row.join("\t"))].join("\n")}\n`;

describe("listConflicts() of the real figures", () => {
  it("finds what was looked at one by one", async () => {
    const rows = listConflicts(series, dataset).map((conflict) => {
      const { series: one, cell, preferred, other, kind, decidedBy, published, otherPublished } = conflict;
      return [
        kind,
        decidedBy,
        [one.indicator, one.breakdown || "-", one.area, cell.period.text].join(" "),
        `${preferred.asPrinted} (${published}, ${preferred.source})`,
        `${other.asPrinted} (${otherPublished}, ${other.source})`,
      ];
    });
    const table = tableOf("kind\tdecided by\tcell\tpreferred\tother", rows);
    await expect(table).toMatchFileSnapshot("snapshots/real-conflicts.txt");
  });
});

describe("coverage() of the real figures", () => {
  it("counts by kind of source and topic what the stored table says", async () => {
    const line = (name: string, of: (counts: CoverageCounts) => number): (string | number)[][] => [
      ...found.byKind.map(({ kind, counts }) => [
        name,
        kind,
        ...found.byTopicAndKind.filter((one) => one.kind === kind).map((one) => of(one.counts)),
        of(counts),
      ]),
      [name, "all", ...found.byTopic.map(({ counts }) => of(counts)), of(found.all)],
    ];
    const rows = [
      ...line("printed", ({ printed }) => printed),
      ...line("bounded", ({ bounded }) => bounded),
      ...line("withheld", ({ withheld }) => withheld),
      ...line("claims", ({ claims }) => claims),
      ...line("derivable", ({ derivable }) => derivable),
      ...line("figures", ({ figures }) => figures),
    ];
    const head = ["count", "kind", ...dataset.topics.map(({ id }) => id), "all"].join("\t");
    await expect(tableOf(head, rows)).toMatchFileSnapshot("snapshots/real-coverage.txt");
  });

  it("counts every row of the dataset once", () => {
    const rows = coverageRows(dataset);
    const total = rows.reduce((sum, { printed, bounded, withheld }) => sum + printed + bounded + withheld, 0);
    expect(total).toBe(dataset.observations.length);
    const ids = found.matrices.flatMap((matrix) =>
      matrix.rows.flatMap(({ cells }) => cells.flatMap(({ figureIds }) => figureIds)),
    );
    expect(ids.toSorted()).toEqual(dataset.observations.map(({ figureId }) => figureId).toSorted());
  });

  it("reads a magnitude from each withheld print, as its words say", () => {
    for (const { asPrinted, unitPrinted, relation, withheldMagnitude } of dataset.observations) {
      const words = `${asPrinted}${unitPrinted}`;
      const shown = /\*[余多]?亿|^亿/.test(words) ? 1e8 : /\*[余多]?万|^万/.test(words) ? 1e4 : 1;
      expect([words, withheldMagnitude]).toEqual([words, relation === null ? shown : null]);
    }
  });
});
