/** The registries' records: what stands around the figures and names them in both languages. */
import type { IdentityKind, IdentityRole, Language, Level, Measure, SourceKind, UnitKind } from "./codes.ts";

/** What is measured. `unit` names the one unit its levels are printed in. */
export interface Indicator {
  id: string;
  labelZh: string;
  labelEn: string;
  topic: string;
  unit: string;
  measure: Measure;
  definitionZh: string;
  definitionEn: string;
}

/** A sub-population or category of an indicator. */
export interface Breakdown {
  id: string;
  labelZh: string;
  labelEn: string;
}

/** A place. `parent` is empty for the country; `gbt2260` is empty for places without a code. */
export interface Area {
  id: string;
  labelZh: string;
  labelEn: string;
  level: Level;
  parent: string;
  gbt2260: string;
}

/** A unit and the classifiers and words that print it. Entries of `wordsEn` keep spaces (`per cent`). */
export interface Unit {
  id: string;
  labelZh: string;
  labelEn: string;
  kind: UnitKind;
  classifiersZh: string[];
  wordsEn: string[];
}

/** A report, bulletin or other print that figures were read from. Dates may be `YYYY`, `YYYY-MM` or empty. */
export interface Source {
  id: string;
  titleZh: string;
  titleEn: string;
  issuerZh: string;
  issuerEn: string;
  kind: SourceKind;
  level: Level;
  area: string;
  published: string;
  periodCovered: string;
  url: string;
  reprint: boolean;
  sha256: string;
  noteEn: string;
}

/** One member of an identity: arithmetic that must hold between printed figures. */
export interface IdentityMember {
  id: string;
  kind: IdentityKind;
  role: IdentityRole;
  indicator: string;
  breakdown: string;
}

/** A topic under which indicators are listed. */
export interface Topic {
  id: string;
  labelZh: string;
  labelEn: string;
  descriptionZh: string;
  descriptionEn: string;
}

/** A subject that leads the home page: indicator ids, the leading one first. */
export interface Headline {
  id: string;
  labelZh: string;
  labelEn: string;
  indicators: string[];
}

/**
 * A correction of our own transcription, in the order of its file. `before` and `after` are what the extract said and says; `expects`
 * is the number as the extract prints it today. `date` is `YYYY-MM-DD`.
 */
export interface Correction {
  figureId: string;
  before: string;
  after: string;
  date: string;
  reasonZh: string;
  reasonEn: string;
  expects: string;
}

/** Gives a record's label in a language. */
export function labelOf(record: { labelZh: string; labelEn: string }, language: Language): string {
  return language === "zh" ? record.labelZh : record.labelEn;
}
