/** Installs a program that the project is held against, outside of its lock file: nobody who builds the site needs it. */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const cache = join(import.meta.dirname, "../../node_modules/.cache");

/** A folder with `node_modules`, or why there is none. */
export type InstalledPeer = { folder: string } | { reason: string };

/**
 * Installs packages (`name@version`) from the registry into the cache of this project, once; `name` and the packages tell one peer from another.
 *
 * Scripts of packages do not run. Without a network the reason is given, and nothing is left behind.
 */
export async function installPeer(name: string, packages: readonly string[]): Promise<InstalledPeer> {
  const folder = join(cache, [name, ...packages].join("-").replaceAll(/[^\w.]+/g, "-"));
  if (existsSync(folder)) return { folder };
  const draft = `${folder}-${process.pid}`;
  mkdirSync(draft, { recursive: true });
  writeFileSync(join(draft, "package.json"), '{ "name": "peer", "private": true, "type": "module" }\n');
  const switches = [
    "--no-audit",
    "--no-fund",
    "--ignore-scripts",
    "--no-update-notifier",
    "--loglevel=error",
  ];
  // npm tells its own place to what it runs; called without npm, this file finds it on the path.
  const npm = process.env.npm_execpath ?? "";
  const [program, before] = npm.endsWith("js") ? [process.execPath, [npm]] : ["npm", []];
  try {
    await promisify(execFile)(program, [...before, "install", ...switches, ...packages], {
      cwd: draft,
      timeout: 300_000,
    });
    if (!existsSync(folder)) renameSync(draft, folder);
    return { folder };
  } catch (cause) {
    const { stderr = "", message = "" } = cause as { stderr?: string; message?: string };
    return { reason: `${name} cannot be installed: ${firstLine(stderr) || firstLine(message)}` };
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

const firstLine = (text: string): string => text.split("\n").find((line) => line.trim() !== "") ?? "";
