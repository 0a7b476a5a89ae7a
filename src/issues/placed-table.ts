/** The records of one file together with where they stand, so that a rule can point at a cell. */

/** A place in a file, both counted from 1; columns in UTF-16 units, as editors count them. */
export interface Place {
  line: number;
  column: number;
}

/**
 * Records of one file in the order of their rows.
 *
 * `rows` counts all rows below the header, also those that were refused and have no record. `isWhole` is false when the file
 * is missing or refused as a whole, so that nothing may be concluded from a record's absence. `refusedIds` are the ids of
 * refused rows: known, though without a record, so that one fault does not become many.
 */
export interface PlacedTable<Row> {
  file: string;
  isWhole: boolean;
  rows: number;
  records: readonly Row[];
  refusedIds: ReadonlySet<string>;
  /** Gives the place of a record's cell; `column` is the name in the header. */
  placeOf(index: number, column: string): Place;
}
