/** What hosts are told: every page may be framed by the site alone, but those made for frames. */
import { describe, expect, it } from "vitest";
import { buildHostFiles } from "../../../src/site/publish/host-files.ts";

const PAGES = [
  ...["index.html", "404.html", "zh/index.html", "indicators/index.html", "indicators/grids/index.html"],
  ...["embed/grids/index.html", "zh/embed/grids/index.html", "zh/audit/index.html"],
];

function framePolicies(basePath: string): Map<string, string> {
  const text = buildHostFiles("", basePath, PAGES).find(({ path }) => path === "_headers")?.text ?? "";
  const rules = text.split("\n\n").map((rule) => rule.split("\n").filter((line) => !line.startsWith("#")));
  return new Map(
    rules.flatMap(([path = "", ...lines]) =>
      lines.filter((line) => line.includes("frame-ancestors")).map((line) => [path, line.trim()] as const),
    ),
  );
}

describe("_headers", () => {
  it("lets anyone frame the pages made for frames, and only the site itself the others", () => {
    const policies = framePolicies("/");
    expect([...policies.keys()]).toEqual(["/", "/indicators/*", "/zh/", "/zh/audit/*"]);
    expect(new Set(policies.values())).toEqual(new Set(["Content-Security-Policy: frame-ancestors 'self'"]));
  });

  it("begins with the base path", () => {
    expect([...framePolicies("/reported-figures/").keys()]).toContain("/reported-figures/zh/audit/*");
  });
});
