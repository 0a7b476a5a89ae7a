/** CSV text to rows of cells, by papaparse, with the traps of malformed input told and not passed over. */
import Papa from "papaparse";

/** A quote that does not close, or is followed by text: everything after it is unreliable. */
export interface QuoteFault {
  /** Row in which the fault lies, from 0. */
  row: number;
  message: string;
}

// The types of papaparse allow chunks only for files and addresses; it takes texts in chunks as well.
type ChunkedConfig = Papa.ParseConfig<string[]> & {
  chunkSize: number;
  chunk(results: Papa.ParseResult<string[]>, parser: Papa.Parser): void;
};

// Large enough that papaparse's work per chunk does not show, small enough that the cells of a chunk die before the collector
// copies them: chunks ten times as large cost a tenth of the time of reading.
const CHUNK_CHARACTERS = 200_000;

/**
 * Calls `onRow` with the cells of each row, the header and blank lines (one empty cell) among them; gives the first quote fault.
 *
 * Lines end in LF or CRLF, also mixed. papaparse is told the line end because it guesses one for the whole file; the header is
 * read as a row because its own header mode renames repeated columns without a word. Rows from a fault on are not reported.
 */
export function parseCsv(
  text: string,
  onRow: (cells: string[], row: number) => void,
): QuoteFault | undefined {
  let row = 0;
  let fault: QuoteFault | undefined;
  const config: ChunkedConfig = {
    delimiter: ",",
    newline: "\n",
    quoteChar: '"',
    header: false,
    skipEmptyLines: false,
    chunkSize: CHUNK_CHARACTERS,
    chunk(results, parser) {
      // A fault in the row that the chunk's end cut off is none yet: the row comes again with the next chunk.
      const error = results.errors.find(({ type, row }) => type === "Quotes" && row! < results.data.length);
      const readable = error ? error.row! : results.data.length;
      for (let index = 0; index < readable; index += 1) {
        const cells = results.data[index]!;
        const last = cells.length - 1;
        if (cells[last]!.endsWith("\r")) cells[last] = cells[last]!.slice(0, -1);
        onRow(cells, row);
        row += 1;
      }
      if (error) {
        fault = {
          row,
          message:
            error.code === "MissingQuotes"
              ? "A quoted cell does not close"
              : "A closing quote is followed by text, expected a comma or the end of the line",
        };
        parser.abort();
      }
    },
  };
  Papa.parse<string[]>(text, config);
  return fault;
}
