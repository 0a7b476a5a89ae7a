/** Finds a Chromium for the browser tests: the one that is installed, or the one that the lock file brings. */
import { existsSync } from "node:fs";
import { arch, platform } from "node:os";
import { unpackBrowser } from "./unpack-browser.ts";

/** How a browser is started: its program and the environment that it needs beside that of this process. */
export interface FoundBrowser {
  path: string;
  env: Record<string, string>;
}

const PLACES = [
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
  "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
];

/** Switches that keep a test browser quiet: no network of its own, no first-run pages, no GPU, no sandbox for root. */
export const BROWSER_SWITCHES = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Finds a browser: `CHROME_PATH`, then the usual places, then on Linux x64 the one in `@sparticuz/chromium`.
 *
 * @throws RangeError when there is none, saying how to get one.
 */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<FoundBrowser> {
  const given = env.CHROME_PATH ?? "";
  if (given !== "" && !existsSync(given)) throw new RangeError(`Cannot find CHROME_PATH ${given}`);
  // "package" skips what is installed, so that the browser of the lock file can be tried anywhere.
  const skipsInstalled = env.BROWSER_FROM === "package";
  const path = given || (skipsInstalled ? undefined : PLACES.find((place) => existsSync(place)));
  if (path) return { path, env: {} };
  if (platform() === "linux" && arch() === "x64") return unpackBrowser();
  throw new RangeError(
    "Cannot find a browser: install Chrome or Chromium, or name one with CHROME_PATH=/path/to/chrome npm test",
  );
}
