/** The closed code lists of the data model: every coded column takes its values from here. */

/** How the printed number stands to the true value. Words, so that no spreadsheet reads them as formulas. */
export const RELATIONS = ["eq", "gt", "ge", "approx", "lt", "le", "range"] as const;
export type Relation = (typeof RELATIONS)[number];

/** What the bounds of a quantity rest on. */
export const BOUND_BASES = ["exact", "rounding", "literal", "convention", "printed"] as const;
export type BoundBasis = (typeof BOUND_BASES)[number];

/** Status of a value. Source: SDMX CL_OBS_STATUS; only the codes that reports of this kind need. */
export const STATUSES = ["A", "E", "P", "U", "Q"] as const;
export type Status = (typeof STATUSES)[number];

/** Break marks: `B` break in the series, `D` definition differs. Source: SDMX CL_OBS_STATUS. */
export const SERIES_BREAKS = ["", "B", "D"] as const;
export type SeriesBreak = (typeof SERIES_BREAKS)[number];

/** Arithmetic that a report prints itself; empty is the level. */
export const TRANSFORMATIONS = ["", "change", "growth_rate", "multiple"] as const;
export type Transformation = (typeof TRANSFORMATIONS)[number];

/** Whether an indicator counts over a span, at a date, or is a ratio. */
export const MEASURES = ["flow", "stock", "ratio"] as const;
export type Measure = (typeof MEASURES)[number];

/** Kinds of source, in the order in which a series prefers them. */
export const SOURCE_KINDS = ["bulletin", "yearbook", "work_report", "press", "paper", "news"] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Levels of places and issuers, from the whole country down; empty where a report names none. */
export const LEVELS = ["national", "province", "prefecture", "county", "village", "unit", ""] as const;
export type Level = (typeof LEVELS)[number];

/** Kinds of unit. */
export const UNIT_KINDS = ["count", "money", "ratio", "time", "area"] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** Kinds of identity. */
export const IDENTITY_KINDS = ["ratio", "sum"] as const;
export type IdentityKind = (typeof IDENTITY_KINDS)[number];
/** Roles of the members of an identity: a ratio has numerators and denominators, a sum has terms. */
export const IDENTITY_ROLES = ["result", "numerator", "denominator", "term"] as const;
export type IdentityRole = (typeof IDENTITY_ROLES)[number];

/** The two languages of the site. */
export const LANGUAGES = ["en", "zh"] as const;
export type Language = (typeof LANGUAGES)[number];
