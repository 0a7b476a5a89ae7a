/** The real reports held against their own figures: counts as a stored table, every claim that differs, the admissions of 2020. */
import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { readDataFolder } from "../../../scripts/read-data-folder.ts";
import { buildDataset } from "../../../src/dataset/build-dataset.ts";
import { SOURCE_KINDS } from "../../../src/model/codes.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import { audit } from "../../../src/series/audit/audit.ts";
import { AUDIT_VERDICTS, type Claim, UNCHECKED_REASONS } from "../../../src/series/audit/claim.ts";
import { impliedBases } from "../../../src/series/audit/implied-bases.ts";
import { buildSeries } from "../../../src/series/build-series.ts";
import type { Series } from "../../../src/series/series.ts";

const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

let dataset: Dataset;
let series: Series[];
let claims: Claim[];

beforeAll(() => {
  const built = buildDataset(readDataFolder(`${import.meta.dirname}/../../../data`).files, { sha256 });
  if (!built.dataset) throw new RangeError(`data/ has errors: ${JSON.stringify(built.issues.slice(0, 3))}`);
  dataset = built.dataset;
  series = buildSeries(dataset);
  claims = audit(dataset, series);
});

/** The kind of a rule: a transformation, or ratio or sum. */
function ruleKindOf({ rule }: Claim): string {
  return dataset.identities.find(({ id }) => id === rule)?.kind ?? rule;
}

/** The table of claims: kinds of rule and of source down, verdicts and reasons across. */
function countTable(): string {
  const kinds = new Map(dataset.sources.map(({ id, kind }) => [id, kind]));
  const outcomes = [...AUDIT_VERDICTS.filter((verdict) => verdict !== "cannot_check"), ...UNCHECKED_REASONS];
  const rowOf = (rule: string, kind: string): string[] => {
    const own = claims.filter(
      (claim) =>
        [ruleKindOf(claim), "all"].includes(rule) && [kinds.get(claim.figure.source), "all"].includes(kind),
    );
    const counts = outcomes.map(
      (outcome) =>
        own.filter(({ verdict, reason }) => (verdict === "cannot_check" ? reason : verdict) === outcome)
          .length,
    );
    return own.length === 0 ? [] : [[rule, kind, ...counts, own.length].join("\t")];
  };
  const rules = ["change", "growth_rate", "multiple", "ratio", "sum", "all"];
  const rows = rules.flatMap((rule) => [...SOURCE_KINDS, "all"].flatMap((kind) => rowOf(rule, kind)));
  return `${[["rule", "source", ...outcomes, "claims"].join("\t"), ...rows].join("\n")}\n`;
}

/** Everything that differs, with what it was worked out from. */
function differingTable(): string {
  const print = ({ figure, rule, basePeriod, operands, worked }: Claim): string => {
    const levels = operands.map(
      ({ role, observation: { source, period, asPrinted, status } }) =>
        `  ${role} ${source} ${period} ${asPrinted}${status === "A" ? "" : ` (${status})`}`,
    );
    const { source, indicator, breakdown, area, period, asPrinted, status } = figure;
    const what = [source, rule, indicator, breakdown || "-", area, period, basePeriod || "-", asPrinted];
    return [
      `${what.join(" ")}${status === "A" ? "" : ` (${status})`}`,
      ...levels,
      `  worked ${worked?.low} to ${worked?.high}`,
    ].join("\n");
  };
  return `${claims
    .filter(({ verdict }) => verdict === "differs")
    .map(print)
    .join("\n")}\n`;
}

describe("audit() of the real figures", () => {
  it("counts what the stored table says", async () => {
    await expect(countTable()).toMatchFileSnapshot("snapshots/real-audit.txt");
  });

  it("finds to differ what was looked at one by one", async () => {
    await expect(differingTable()).toMatchFileSnapshot("snapshots/real-differing.txt");
  });

  it("makes one claim of every figure with a transformation", () => {
    const transformed = dataset.observations.filter(({ transformation }) => transformation !== "");
    const made = claims.filter(({ figure }) => figure.transformation !== "");
    expect(made.map(({ figure }) => figure)).toEqual(transformed);
  });

  it("takes under 2 seconds", () => {
    const start = performance.now();
    audit(dataset, series);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe("impliedBases() of the real figures", () => {
  it("works the admissions of 2020 out of two bulletins, which agree", () => {
    const bases = impliedBases(claims, series, dataset.indicators).filter(
      ({ cell }) => cell.indicator === "members_admitted" && cell.area === "CN" && cell.period === "2020",
    );
    expect(bases.map(({ rule, bounds }) => [rule, bounds])).toEqual([
      ["change", { low: 2_426_000, high: 2_428_000 }],
      ["spans", { low: 2_426_000, high: 2_428_000 }],
    ]);
    const [change, spans] = bases as [(typeof bases)[0], (typeof bases)[0]];
    expect([change.agreesWith, spans.agreesWith]).toEqual([[spans], [change]]);
    expect(claims.find(({ figure }) => figure === change.figures[0])).toMatchObject({
      verdict: "cannot_check",
      reason: "base_not_printed",
    });
  });
});
