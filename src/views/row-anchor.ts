/** The anchor of a figure's row on an indicator's page; on its report's page the bare id is the anchor. */

/** Gives the anchor. */
export function rowAnchor(figureId: string): string {
  return `row-${figureId}`;
}
