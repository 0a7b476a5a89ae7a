/** Two collections of 600,000 figures: one spread over many indicators, one heaped upon few. */
import type { DataPlan } from "./data-plan.ts";

/** Gives a plan of about so many rows over so many indicators, in series of seven years. */
export function planForChoosing(rows: number, indicators: number): DataPlan {
  return { rows, sources: 60, indicators, areas: 750, breakdowns: 12, topics: 8, years: 7, seed: 20_250_101 };
}

/** The shapes, by how many indicators share the rows. */
export const CHOOSING_SHAPES: readonly number[] = [1000, 10];
