/** The first line of the live site's banner: counts, and what is shown in spite of errors. */
import { describe, expect, it } from "vitest";
import type { Issue, Severity } from "../../src/issues/issue.ts";
import { formatBannerHead } from "../../src/site/live/banner-head.ts";

const issuesOf = (...severities: Severity[]): Issue[] =>
  severities.map((severity) => ({
    file: "extracts/x.csv",
    line: 2,
    column: 1,
    severity,
    code: "unit-mismatch",
    message: "",
    hint: "",
  }));

describe("formatBannerHead()", () => {
  it.each([
    [["error"], true, "1 error and 0 warnings in the data; the last good data is shown"],
    [
      ["error", "error", "warning"],
      false,
      "2 errors and 1 warning in the data; there is no good data to show yet",
    ],
    [["warning", "warning"], true, "0 errors and 2 warnings in the data"],
  ] as const)("for %j, dataset %j", (severities, hasDataset, expected) => {
    expect(formatBannerHead({ issues: issuesOf(...severities), hasDataset })).toBe(expected);
  });
});
