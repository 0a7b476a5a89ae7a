/** The page of the audit and the claims on other pages, over the real figures. */
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/model/codes.ts";
import { AUDIT_VERDICTS } from "../../../src/series/audit/claim.ts";
import { buildAuditPage } from "../../../src/views/pages/audit-page.ts";
import { buildIndicatorPage } from "../../../src/views/pages/indicator-page.ts";
import { buildReportPage } from "../../../src/views/pages/report-page.ts";
import { readRealCollection } from "../real-collection.ts";

const collection = readRealCollection();
const { claims } = collection;
const countOf = (verdict: string): number => claims.filter((claim) => claim.verdict === verdict).length;

describe.each(LANGUAGES)("buildAuditPage() in %s", (language) => {
  const page = buildAuditPage(collection, language);

  it("counts every claim once by kind of source, by kind of claim and by report", () => {
    expect(claims.length).toBeGreaterThan(300);
    for (const rows of [page.byKind, page.byRule, page.byReport]) {
      expect(rows.reduce((sum, row) => sum + row.all, 0)).toBe(claims.length);
      for (const [index, verdict] of AUDIT_VERDICTS.entries())
        expect(rows.reduce((sum, row) => sum + row.counts[index]!, 0)).toBe(countOf(verdict));
    }
    expect(page.reasons.reduce((sum, { count }) => sum + count, 0)).toBe(countOf("cannot_check"));
  });

  it("shows every claim that does not follow, with both ranges, its operands and a drawing", () => {
    expect(page.differs).toHaveLength(countOf("differs"));
    expect(page.truncated).toHaveLength(countOf("agrees_truncated"));
    for (const claim of page.differs) {
      expect(claim.printed).not.toBe("");
      expect(claim.worked).not.toBe("");
      expect(claim.operands.length).toBeGreaterThan(1);
      expect(claim.chart?.rows).toHaveLength(2);
      const [low, high] = claim.chart!.domain;
      for (const end of claim.chart!.rows.flatMap((row) => [row.low, row.high]))
        if (end !== null) expect(end > low && end < high).toBe(true);
    }
  });

  it("lets the admissions of 2020 that two prints imply agree", () => {
    const admissions = page.implied.filter(({ name }) =>
      /Members admitted, China, 2020|全国发展党员，2020年/.test(name),
    );
    expect(admissions).toHaveLength(2);
    expect(admissions.map(({ agrees }) => agrees)).toEqual([true, true]);
    for (const { range } of admissions) expect(range).toMatch(/2\.42[56]|242\.[678]/);
  });
});

describe("claims on other pages", () => {
  it("are those that the page's figures make or are worked into, what does not follow first", () => {
    const { audit } = buildIndicatorPage(collection, "en", "party_members");
    const touched = claims.filter(({ figure, operands }) =>
      [figure, ...operands.map(({ observation }) => observation)].some(
        ({ indicator }) => indicator === "party_members",
      ),
    );
    expect(audit).toHaveLength(touched.length);
    expect(audit[0]!.verdict).toBe("differs");
    expect(audit.map(({ verdict }) => verdict).lastIndexOf("differs")).toBe(
      audit.filter(({ verdict }) => verdict === "differs").length - 1,
    );
    const report = buildReportPage(collection, "en", "ccp-bulletin-2014");
    expect(
      report.audit.some(({ verdict, printed }) => verdict === "differs" && printed === "26.05–26.15%"),
    ).toBe(true);
  });
});
