/** The citation of one figure: its report, where in it the figure stands, and the figure's own address. */
import type { CitationRecord } from "./citation-record.ts";

/** A figure as the row of its report's page has it. */
export interface CitedFigure {
  figureId: string;
  locator: string;
  printed: string;
}

/** Gives the record of a figure from that of its report; the figure's address is a place on the report's page. */
export function citeFigure(report: CitationRecord, figure: CitedFigure): CitationRecord {
  const { recorded } = report;
  return {
    ...report,
    key: `${report.key}-${figure.figureId}`,
    locator: figure.locator,
    printed: figure.printed,
    recorded: recorded && {
      ...recorded,
      address: recorded.address === "" ? "" : `${recorded.address}#${figure.figureId}`,
    },
  };
}
