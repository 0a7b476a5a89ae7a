/** Unpacks the Chromium that the lock file brings, for machines that have none. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FoundBrowser } from "./find-browser.ts";

/**
 * Unpacks the browser of the package once, together with the libraries that a bare machine lacks (NSS, NSPR, expat).
 *
 * The package unpacks into the folder for temporary files, and does so with the libraries only on machines that it
 * knows; it is given a folder of the project's own, which takes its name when it is whole.
 */
export async function unpackBrowser(): Promise<FoundBrowser> {
  const root = join(import.meta.dirname, "../node_modules");
  const manifest = readFileSync(join(root, "@sparticuz/chromium/package.json"), "utf8");
  const folder = join(root, ".cache", `chromium-${(JSON.parse(manifest) as { version: string }).version}`);
  if (!existsSync(folder)) {
    const draft = `${folder}-${process.pid}`;
    mkdirSync(draft, { recursive: true });
    const { TMPDIR, AWS_LAMBDA_JS_RUNTIME, LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
    Object.assign(process.env, { TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: "nodejs24.x" });
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
    restore({ TMPDIR, AWS_LAMBDA_JS_RUNTIME, LD_LIBRARY_PATH, FONTCONFIG_PATH });
    if (!existsSync(folder)) renameSync(draft, folder);
  }
  const env = { LD_LIBRARY_PATH: join(folder, "al2023/lib"), FONTCONFIG_FILE: writeFonts(folder) };
  return { path: join(folder, "chromium"), env };
}

function restore(values: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

/** Writes the font configuration: the machine's fonts where it has any, and the package's, without which no text is drawn. */
function writeFonts(folder: string): string {
  const file = join(folder, "all-fonts.conf");
  const lines = [
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    `<dir>${join(folder, "fonts")}</dir>`,
    `<cachedir>${join(folder, "fonts-cache")}</cachedir>`,
  ];
  writeFileSync(file, `<?xml version="1.0"?>\n<fontconfig>\n${lines.join("\n")}\n</fontconfig>\n`);
  return file;
}
