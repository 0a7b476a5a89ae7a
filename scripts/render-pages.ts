/** Runs Astro over the pages, into a folder. */
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isLivingProcess } from "../src/site/publish/living-process.ts";
import { SETTINGS_VARIABLE, type Settings } from "../src/site/settings.ts";

const root = join(import.meta.dirname, "..");
const workRoot = join(root, ".reported-figures");

/**
 * Renders every page into `site`, which does not exist yet, and tells now and then how many there are.
 *
 * Settings go through the environment, because pages are bundled before they run. Astro itself knows neither the
 * address nor the base path: links are relative. It works inside the project, where the bundled pages find their
 * packages, and in a folder of its own, so that two builds do not meet.
 *
 * @throws whatever a page throws; `site` is then not there.
 */
export async function renderPages(
  settings: Settings,
  site: string,
  tell: (pages: number) => void,
): Promise<void> {
  process.env[SETTINGS_VARIABLE] = JSON.stringify(settings);
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  // Loaded here, so that data with errors is told at once.
  const { build } = await import("astro");
  removeLeftovers();
  const work = join(workRoot, `render-${process.pid}`);
  const outDir = join(work, "site");
  const timer = setInterval(() => tell(countPages(outDir)), 500);
  const cwd = process.cwd();
  try {
    // Astro takes a folder outside of the working directory for one without packages.
    process.chdir(root);
    const vite = { cacheDir: join(work, "vite"), logLevel: "warn" as const };
    await build({ root, outDir, cacheDir: join(work, "astro"), logLevel: "warn", vite });
    tell(countPages(outDir));
    moveFolder(outDir, site);
  } finally {
    process.chdir(cwd);
    clearInterval(timer);
    rmSync(work, { recursive: true, force: true });
  }
}

/** Moves a folder, by copying where the other place is on another disk. */
function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EXDEV")) throw error;
    cpSync(from, to, { recursive: true });
  }
}

/** Removes what stopped builds have left. */
function removeLeftovers(): void {
  mkdirSync(workRoot, { recursive: true });
  for (const name of readdirSync(workRoot)) {
    const pid = /^render-(\d+)$/.exec(name)?.[1];
    if (pid && !isLivingProcess(Number(pid))) rmSync(join(workRoot, name), { recursive: true, force: true });
  }
}

function countPages(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith(".html")).length;
  } catch {
    return 0;
  }
}
