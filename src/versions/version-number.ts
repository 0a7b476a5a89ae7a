/** Version numbers of the collection: three numbers, one of which a release raises. */

/** How far a release goes. Source: Data Package v2, recipe for versions, after Semantic Versioning 2.0.0. */
export const VERSION_STEPS = ["none", "patch", "minor", "major"] as const;
export type VersionStep = (typeof VERSION_STEPS)[number];

/** The three numbers of a version. */
export type VersionNumber = readonly [major: number, minor: number, patch: number];

/** Gives the numbers of `1.2.0`, or `undefined` for text of any other form (`v1.2`, `01.2.0`, `1.2.0-rc`). */
export function parseVersionNumber(text: string): VersionNumber | undefined {
  const [, ...parts] = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/.exec(text) ?? [];
  if (parts.length === 0) return undefined;
  const [major = 0, minor = 0, patch = 0] = parts.map(Number);
  return [major, minor, patch];
}

/** Orders versions by number, the older first. */
export function compareVersionNumbers(a: VersionNumber, b: VersionNumber): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** Gives the version that follows by a step. */
export function stepVersionNumber([major, minor, patch]: VersionNumber, step: VersionStep): VersionNumber {
  if (step === "major") return [major + 1, 0, 0];
  if (step === "minor") return [major, minor + 1, 0];
  return step === "patch" ? [major, minor, patch + 1] : [major, minor, patch];
}

/** Gives the text of a version. */
export function formatVersionNumber(version: VersionNumber): string {
  return version.join(".");
}
