/** What differs between two releases. */

/** A cell that says something else than before. */
export interface FieldChange {
  column: string;
  before: string;
  after: string;
}

/** A figure by the columns of the published table that name it. */
export interface FigureRecord {
  id: string;
  source: string;
  locator: string;
  indicator: string;
  breakdown: string;
  transformation: string;
  basePeriod: string;
  area: string;
  period: string;
  asPrinted: string;
}

/** A figure whose row says something else; `figure` is as it is now. */
export interface ChangedFigure {
  figure: FigureRecord;
  changes: FieldChange[];
}

/** One print under another id than before: its place, its period or what it counts was put right, or equal prints were re-ordered. */
export interface MovedFigure {
  from: FigureRecord;
  to: FigureRecord;
  changes: FieldChange[];
}

/** What differs in the figures; every list in the order of the published table, the withdrawn in that of the older one. */
export interface FigureDifference {
  added: FigureRecord[];
  changed: ChangedFigure[];
  moved: MovedFigure[];
  withdrawn: FigureRecord[];
}

/** What differs in the rows of a table with a key; a key of several columns is joined by spaces. */
export interface RowDifference {
  name: string;
  added: string[];
  changed: { key: string; changes: FieldChange[] }[];
  removed: string[];
}

/** What differs in the columns of a table. */
export interface ColumnDifference {
  name: string;
  added: string[];
  removed: string[];
  isReordered: boolean;
}

/** All that differs; lists of tables hold those alone in which something does. */
export interface ReleaseDifference {
  figures: FigureDifference;
  /** Tables that are written by hand: places, indicators, sources, … */
  registries: RowDifference[];
  /** Tables that are worked out from the others: changes, audit, … */
  derived: RowDifference[];
  columns: ColumnDifference[];
  addedTables: string[];
  removedTables: string[];
  /** Registry rows that figures of the older release referred to, and that are gone: `indicators grids`. */
  lostReferences: string[];
}
