/** Which marks of a series are of its main kind of period: years, where half-years and months stand among them. */
import { isSameSeason } from "./stretch-starts.ts";

/**
 * Gives the marks at the time of a year at which half of all or more stand, the ends of years before others; all of them where no time
 * has so many (months one after another).
 */
export function mainPeriods<Mark extends { at: number }>(marks: readonly Mark[]): readonly Mark[] {
  const alike = [{ at: 0 }, ...marks].map((one) => marks.filter((mark) => isSameSeason(mark, one)));
  return alike.find(({ length }) => length * 2 >= marks.length) ?? marks;
}
