/** Issues as text, JSON and annotations, their counts, order and codes. */
import { describe, expect, it } from "vitest";
import { ISSUE_CODES } from "../../src/issues/codes.ts";
import { compareIssues } from "../../src/issues/compare-issues.ts";
import { DatasetError } from "../../src/issues/dataset-error.ts";
import { formatGithub } from "../../src/issues/format-github.ts";
import { formatJson } from "../../src/issues/format-json.ts";
import { formatIssue, formatText } from "../../src/issues/format-text.ts";
import type { Issue } from "../../src/issues/issue.ts";
import { quoteText } from "../../src/issues/quote-text.ts";
import { formatSummary, summary } from "../../src/issues/summary.ts";

const issue = (over: Partial<Issue> = {}): Issue => ({
  file: "extracts/x.csv",
  line: 12,
  column: 52,
  severity: "error",
  code: "unit-mismatch",
  message: "Cannot count, 100%",
  hint: "correct the print",
  ...over,
});
const counts = (issues: Issue[]) => summary(issues, { rows: 1751, observations: 1750, refused: 1 });

describe("formatIssue()", () => {
  it("writes place, severity, code and message, and the hint below", () => {
    expect(formatIssue(issue())).toBe(
      "data/extracts/x.csv:12:52: error unit-mismatch: Cannot count, 100%\n    hint: correct the print",
    );
  });
  it("leaves line and column out where a file is meant, and the hint where there is none", () => {
    expect(formatIssue(issue({ line: 0, column: 0, hint: "" }), "d")).toBe(
      "d/extracts/x.csv: error unit-mismatch: Cannot count, 100%",
    );
  });
});

describe("formatSummary()", () => {
  it("counts with separators and the right plural", () => {
    expect(formatSummary(counts([issue(), issue({ severity: "warning" })]))).toBe(
      "1,751 rows: 1,750 observations, 1 refused; 1 error, 1 warning",
    );
  });
});

describe("formatText()", () => {
  it("prints 100 issues, errors first, and sums the rest up by code and file", () => {
    const warnings = Array.from({ length: 150 }, (_, line) =>
      issue({ line: line + 1, severity: "warning", code: "blank-line" }),
    );
    const issues = [...warnings, issue({ file: "extracts/y.csv" })];
    const lines = formatText(issues, counts(issues)).split("\n");
    expect(lines[0]).toContain("data/extracts/y.csv:12:52: error");
    expect(lines.filter((line) => line.includes("warning blank-line:"))).toHaveLength(99);
    expect(lines.slice(-4)).toEqual([
      "… and 51 more:",
      "    51 × warning blank-line in data/extracts/x.csv",
      "1,751 rows: 1,750 observations, 1 refused; 1 error, 150 warnings",
      "",
    ]);
  });
  it("caps also the sums", () => {
    const issues = Array.from({ length: 400 }, (_, index) => issue({ file: `extracts/${index}.csv` }));
    const lines = formatText(issues, counts(issues)).split("\n");
    expect(lines.at(-3)).toBe("    200 × other issues, of 200 further kinds and files");
    expect(lines).toHaveLength(100 * 2 + 1 + 101 + 2);
  });
});

describe("formatJson()", () => {
  it("has the shape of the contract and holds every issue", () => {
    const issues = Array.from({ length: 150 }, () => issue({ severity: "warning" }));
    const report = JSON.parse(formatJson(issues, counts(issues)));
    expect(Object.keys(report)).toEqual([
      "valid",
      "rows",
      "observations",
      "refused",
      "errors",
      "warnings",
      "issues",
    ]);
    expect(report).toMatchObject({ valid: true, errors: 0, warnings: 150 });
    expect(report.issues).toHaveLength(150);
    expect(Object.keys(report.issues[0])).toEqual([
      "file",
      "line",
      "column",
      "severity",
      "code",
      "message",
      "hint",
    ]);
    expect(JSON.parse(formatJson([issue()], counts([issue()]))).valid).toBe(false);
  });
});

describe("formatGithub()", () => {
  it("escapes properties and messages", () => {
    expect(formatGithub([issue({ file: "extracts/a,b:c.csv" })], counts([])).split("\n")[0]).toBe(
      "::error file=data/extracts/a%2Cb%3Ac.csv,line=12,col=52,title=unit-mismatch::Cannot count, 100%25%0Ahint: correct the print",
    );
  });
  it("leaves the place out where a file is meant", () => {
    expect(formatGithub([issue({ line: 0, severity: "warning", hint: "" })], counts([]))).toContain(
      "::warning file=data/extracts/x.csv,title=unit-mismatch::Cannot count, 100%25\n",
    );
  });
});

describe("quoteText()", () => {
  it("shows what cannot be seen and cuts what is long", () => {
    expect(quoteText("a\u202e\n\u0007")).toBe('"a\\u202e\\u000a\\u0007"');
    expect(quoteText("x".repeat(1_000_000))).toBe(`"${"x".repeat(60)}"… (1,000,000 characters)`);
  });
});

describe("compareIssues()", () => {
  it("orders by file, line, column, then code", () => {
    const issues = [
      issue({ line: 12, column: 60 }),
      issue({ code: "blank-line" }),
      issue({ line: 2 }),
      issue({ file: "exceptions.csv", line: 99 }),
      issue(),
    ];
    expect([...issues].sort(compareIssues).map((entry) => issues.indexOf(entry))).toEqual([3, 2, 1, 4, 0]);
  });
});

describe("DatasetError", () => {
  it("carries the issues and says them", () => {
    const error = new DatasetError([issue()], counts([issue()]));
    expect(error.issues).toHaveLength(1);
    expect(error.message).toContain("data/extracts/x.csv:12:52: error unit-mismatch");
    expect(error.message).toContain("1 error, 0 warnings");
  });
});

describe("ISSUE_CODES", () => {
  it("tells every code in both languages, each text once", () => {
    const texts = Object.entries(ISSUE_CODES).flatMap(([code, note]) => {
      expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect([note.titleZh, note.meaningZh, note.fixZh].every((text) => /\p{Script=Han}/u.test(text))).toBe(
        true,
      );
      expect([note.title, note.meaning, note.fix].every((text) => /^[A-Z]|^\w+\.csv/.test(text))).toBe(true);
      return [note.title, note.titleZh, note.meaning, note.meaningZh];
    });
    expect(new Set(texts).size).toBe(texts.length);
  });
});
