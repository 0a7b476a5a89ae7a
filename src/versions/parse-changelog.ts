/** The changelog's text to its entries, or to what is wrong with their form. */
import type { Issue } from "../issues/issue.ts";
import { quoteText } from "../issues/quote-text.ts";
import type { ReleaseNote } from "../model/release.ts";
import { CHANGELOG_PATH } from "./release-paths.ts";
import {
  compareVersionNumbers,
  formatVersionNumber,
  parseVersionNumber,
  stepVersionNumber,
} from "./version-number.ts";

/** An entry with the lines at which its head and its digest stand. */
export interface ChangelogEntry {
  version: string;
  date: string;
  digest: string;
  notes: ReleaseNote[];
  line: number;
  digestLine: number;
}

const HEAD = /^## (\S+) - (\d{4}-\d{2}-\d{2})$/;
const DIGEST = /^Data: sha256:([0-9a-f]{64})$/;
const HAN = /\p{Script=Han}/u;
const HEAD_HINT = "write ## 1.2.0 - 2026-11-21";
const DIGEST_HINT = "`npm run diff -- --entry` prints the line";

/** Whether a date is one of the calendar: 30 February is none. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * Reads entries, the newest first: a head `## 1.2.0 - 2026-11-21`, a line `Data: sha256:<64 digits>`, and for each change a line `- …` in
 * English with its Chinese beneath, indented by two spaces.
 *
 * What stands before the first head is free. Versions go down by one step each, and dates do not go up. Issues are errors; entries that
 * have one are given as far as they could be read, without a version where the head is none.
 */
export function parseChangelog(text: string): { entries: ChangelogEntry[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const complain = (line: number, message: string, hint: string): void => {
    const place = { file: CHANGELOG_PATH, line, column: 1 };
    issues.push({ ...place, severity: "error", code: "malformed-changelog", message, hint });
  };
  const entries: ChangelogEntry[] = [];
  text.split("\n").forEach((raw, index) => {
    const line = index + 1;
    const content = raw.replace(/\r$/, "");
    if (content.startsWith("## ")) {
      const [, version = "", date = ""] = HEAD.exec(content) ?? [];
      const isHead = parseVersionNumber(version) !== undefined && isDay(date);
      if (!isHead) complain(line, `${quoteText(content)} is no version with its date`, HEAD_HINT);
      entries.push({ version: isHead ? version : "", date, digest: "", notes: [], line, digestLine: line });
      return;
    }
    const entry = entries.at(-1);
    if (!entry || content.trim() === "") return;
    const note = entry.notes.at(-1);
    const digest = DIGEST.exec(content)?.[1];
    if (digest !== undefined && entry.digest === "" && !note) {
      Object.assign(entry, { digest, digestLine: line });
    } else if (content.startsWith("Data:")) {
      const isSecond = digest !== undefined;
      const message = isSecond ? "The digest of the data stands here again" : "No digest of data stands here";
      entry.digestLine = line;
      complain(line, message, isSecond ? "keep one line, below the head" : DIGEST_HINT);
    } else if (/^- \S/.test(content)) {
      entry.notes.push({ en: content.slice(2).trim(), zh: "" });
    } else if (/^ {2}\S/.test(content) && note?.zh === "" && HAN.test(content)) {
      note.zh = content.trim();
    } else {
      const hint =
        "write `- ` and the change in English on one line, and its Chinese on the next after two spaces";
      complain(line, `${quoteText(content)} is no part of an entry`, hint);
    }
  });
  if (entries.length === 0) complain(0, "The changelog has no entry, expected the first version", HEAD_HINT);
  entries.forEach((entry, index) => {
    checkParts(entry, complain);
    const older = entries[index + 1];
    if (older) checkOrder(entry, older, complain);
  });
  return { entries, issues };
}

type Complain = (line: number, message: string, hint: string) => void;

function checkParts({ notes, digest, line, digestLine }: ChangelogEntry, complain: Complain): void {
  if (digest === "" && digestLine === line) {
    complain(line, "The entry names no data, expected a line Data: sha256:…", DIGEST_HINT);
  }
  if (notes.length === 0)
    complain(line, "The entry tells no change", "write at least one line that begins with `- `");
  for (const { en, zh } of notes) {
    if (zh === "") {
      complain(line, `${quoteText(en)} has no Chinese`, "write it on the next line, after two spaces");
    }
  }
}

function checkOrder(entry: ChangelogEntry, older: ChangelogEntry, complain: Complain): void {
  const [version, before] = [parseVersionNumber(entry.version), parseVersionNumber(older.version)];
  if (!version || !before) return;
  const next = (["patch", "minor", "major"] as const).map((step) => stepVersionNumber(before, step));
  if (!next.some((allowed) => compareVersionNumbers(allowed, version) === 0)) {
    const allowed = next.map(formatVersionNumber).join(", ");
    complain(entry.line, `${entry.version} does not follow ${older.version}`, `one of ${allowed} does`);
  }
  if (entry.date < older.date) {
    complain(
      entry.line,
      `${entry.version} is dated before ${older.version}`,
      "the newest entry stands first",
    );
  }
}
