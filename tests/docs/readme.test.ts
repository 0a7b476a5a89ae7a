/** The documents against the code: options that README shows are those that commands take, and the import table is the tested one. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const textOf = (path: string): string => readFileSync(join(root, path), "utf8");
const optionsIn = (text: string): string[] =>
  [...text.matchAll(/--([a-z]+)/g)].map(([, name = ""]) => name).sort();

describe("README.md", () => {
  const rows = [...textOf("README.md").matchAll(/^\| `npm (?:run )?([a-z]+)(?: -- (.*?))?` \|/gm)].map(
    ([, name = "", shown = ""]): [string, string[]] => [name, optionsIn(shown)],
  );
  const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };

  it("has every command of package.json in its table, and no other", () => {
    expect(rows.map(([name]) => name).sort()).toEqual(Object.keys(scripts).sort());
  });

  it.each(rows.filter(([, options]) => options.length > 0))("shows the options of %s", (name, options) => {
    const [, script = ""] = scripts[name]?.split(" ") ?? [];
    const { status, stderr } = spawnSync(process.execPath, [script, "--no-such-option"], {
      cwd: root,
      encoding: "utf8",
    });
    // What follows the first line is the usage, a line for each option.
    const usage = stderr.split("\n").flatMap((line) => /^\s+--([a-z]+)/.exec(line)?.[1] ?? []);
    expect(status).toBe(1);
    expect(usage.sort()).toEqual(options);
  });

  it.each(rows.map(([name]) => [name, scripts[name]?.split(" ") ?? []] as const))(
    "may promise that %s tells its usage when asked with --help, and ends with 0",
    (_name, [program = "", ...args]) => {
      const [command, before] =
        program === "node" ? [process.execPath, args] : [join(root, "node_modules/.bin", program), args];
      const { status, stdout, stderr } = spawnSync(command, [...before, "--help"], {
        cwd: root,
        encoding: "utf8",
      });
      expect([status, stderr]).toEqual([0, ""]);
      expect(stdout).toMatch(/^Usage: /m);
    },
  );

  it("shows what reading its example gives", () => {
    const readme = textOf("README.md");
    const [, print = ""] = /`npm run -s read -- (\S+)` prints/.exec(readme) ?? [];
    const { stdout } = spawnSync(process.execPath, ["scripts/read.ts", print], {
      cwd: root,
      encoding: "utf8",
    });
    expect(stdout).toContain(print);
    expect(readme).toContain(`    ${stdout}`);
  });

  it("gives nginx the headers that other hosts read from _headers", () => {
    const headers = [...textOf("src/site/publish/host-files.ts").matchAll(/^ {2}([A-Z][\w-]+): (.+)$/gm)];
    const readme = textOf("README.md");
    const missing = headers.filter(
      ([, name = "", value = ""]) =>
        !readme.includes(`add_header ${name} `) || !readme.includes(`"${value}"`),
    );
    expect(headers.length).toBeGreaterThan(5);
    expect(missing.map(([line]) => line)).toEqual([]);
  });
});

describe("src/README.md", () => {
  it("has the import table that files are held to", () => {
    const code = textOf("tests/architecture/imports.test.ts").replace(/\/\/[^\n]*/g, "");
    const tested = [
      ...code.matchAll(/^ {2}(\w+): \{\s*folders: \[([^\]]*)\],\s*packages: \[([^\]]*)\],?\s*\}/gm),
    ].map(([, folder = "", folders = "", packages = ""]) => {
      const listOf = (text: string): string => (text.match(/(?<=")[^",]+(?=")/g) ?? []).join(", ");
      return `| ${folder} | ${listOf(folders) || "nothing"} | ${listOf(packages) || "none"} |`;
    });
    const table = textOf("src/README.md").split("\n| --- | --- | --- |\n")[1]?.split("\n\n")[0];
    expect(tested.length).toBeGreaterThan(10);
    expect(table?.split("\n")).toEqual(tested);
  });

  it("names only files that there are, in its list of places", () => {
    const named = [...textOf("src/README.md").matchAll(/`([a-z]+\/[\w/.[\]-]*)`/g)].map(
      ([, path = ""]) => path,
    );
    const isThere = (path: string): boolean =>
      ["src", "."].some((folder) => {
        try {
          return textOf(join(folder, path)) !== "";
        } catch (error) {
          // A folder is there as well, but is not read.
          return error instanceof Error && "code" in error && error.code === "EISDIR";
        }
      });
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !isThere(path))).toEqual([]);
  });
});
