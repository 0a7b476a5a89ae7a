/** The changelog and the frozen releases of a data folder, read and held against each other. */
import type { VersionState } from "../checks/check-input.ts";
import { decodeText } from "../ingest/decode-text.ts";
import type { InputFile } from "../ingest/input-file.ts";
import type { Issue } from "../issues/issue.ts";
import type { FrozenRelease, Release } from "../model/release.ts";
import { type ChangelogEntry, parseChangelog } from "../versions/parse-changelog.ts";
import { parseFrozenRelease } from "../versions/parse-frozen-release.ts";
import { CHANGELOG_PATH, releasePaths, versionOfPath } from "../versions/release-paths.ts";
import { collectionDigest } from "./collection-digest.ts";

/** The releases, the newest first, and what the rule about versions looks at; that is missing without a readable changelog. */
export interface BuiltReleases {
  releases: Release[];
  issues: Issue[];
  version: VersionState | undefined;
}

interface Tools {
  sha256: (content: string | Uint8Array) => string;
  isDraft?: boolean;
}

/**
 * Reads both. A folder that has neither has no releases, and nothing to complain of. While the folder is being edited (`isDraft`) a changelog
 * that is half written is a warning.
 */
export function buildReleases(files: readonly InputFile[], tools: Tools): BuiltReleases {
  const issues: Issue[] = [];
  const complain = (file: string, line: number, code: Issue["code"], message: string, hint: string): void => {
    issues.push({ file, line, column: line === 0 ? 0 : 1, severity: "error", code, message, hint });
  };
  const changelog = files.find(({ path }) => path === CHANGELOG_PATH);
  const entries = changelog ? readEntries(changelog, issues) : [];
  const frozen = readFrozen(files, tools, complain);
  const isSound = (): boolean => !issues.some(({ severity }) => severity === "error");
  const isReadable = isSound();
  const known = new Map(entries.map((entry) => [entry.version, entry]));
  for (const { version, date, digest } of frozen.values()) {
    const entry = known.get(version);
    const { list } = releasePaths(version);
    if (!entry) {
      if (isReadable)
        complain(
          list,
          0,
          "release-damaged",
          `The changelog has no entry for the frozen release ${version}`,
          "write the entry back",
        );
    } else if (entry.digest !== digest || entry.date !== date) {
      const message = `${version} was frozen with the date ${date} and Data: sha256:${digest}`;
      const hint =
        "write date and digest of the frozen release back; a change of data is a version of its own";
      complain(CHANGELOG_PATH, entry.line, "release-damaged", message, hint);
    }
  }
  for (const { version, line } of entries.slice(1)) {
    if (version === "" || frozen.has(version)) continue;
    const message = `The files of ${version} were not frozen before the next version was begun`;
    const hint =
      "run `npm run release` on the data as it was then, or delete the entry if nobody saw that version";
    complain(CHANGELOG_PATH, line, "release-not-frozen", message, hint);
  }
  const [newest] = entries;
  const isWhole = newest !== undefined && isSound();
  const version: VersionState | undefined = isWhole
    ? {
        version: newest.version,
        line: newest.digestLine,
        digest: newest.digest,
        isFrozen: frozen.has(newest.version),
        dataDigest: collectionDigest(files, tools),
      }
    : undefined;
  const releases = entries
    .filter((entry) => entry.version !== "")
    .map(({ version: name, date, digest, notes }) => {
      return { version: name, date, digest, notes, frozen: frozen.get(name) ?? null };
    });
  if (tools.isDraft) {
    for (const issue of issues) if (issue.code === "malformed-changelog") issue.severity = "warning";
  }
  return { releases, issues, version };
}

function readEntries(file: InputFile, issues: Issue[]): ChangelogEntry[] {
  // An empty one has no header row to ask for: the changelog's own rules say what it lacks.
  const decoded = file.bytes.length === 0 ? { text: "", issues: [] } : decodeText(file);
  issues.push(...decoded.issues);
  if (decoded.text === null) return [];
  const parsed = parseChangelog(decoded.text);
  issues.push(...parsed.issues);
  return parsed.entries;
}

type Complain = (file: string, line: number, code: Issue["code"], message: string, hint: string) => void;

function readFrozen(
  files: readonly InputFile[],
  tools: Tools,
  complain: Complain,
): Map<string, FrozenRelease> {
  const bytesAt = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const versions = new Set(files.flatMap(({ path }) => versionOfPath(path) ?? []));
  const frozen = new Map<string, FrozenRelease>();
  for (const version of [...versions].sort()) {
    const paths = releasePaths(version);
    const [list, archive] = [bytesAt.get(paths.list), bytesAt.get(paths.archive)];
    const release = list && parseFrozenRelease(new TextDecoder().decode(list));
    const hint = "take both files of the release back from the history; what was published does not change";
    const refuse = (path: string, message: string): void =>
      complain(path, 0, "release-damaged", message, hint);
    if (!list) refuse(paths.archive, `The list ${paths.list} is missing beside it`);
    else if (!archive) refuse(paths.list, `The archive ${paths.archive} is missing beside it`);
    else if (release?.version !== version) refuse(paths.list, "This is no list of that release's files");
    else if (tools.sha256(archive) !== release.archive.sha256)
      refuse(paths.archive, "The archive is not the one that was frozen");
    else frozen.set(version, release);
  }
  return frozen;
}
