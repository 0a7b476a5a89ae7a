/** The calendar's next day. */
import { daysInMonth } from "../../model/period.ts";

const pad = (number: number, width: number): string => String(number).padStart(width, "0");

/** Gives the date `YYYY-MM-DD` that follows another. */
export function dayAfter(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const isMonthEnd = day === daysInMonth(year, month);
  const isYearEnd = isMonthEnd && month === 12;
  const nextMonth = isYearEnd ? 1 : isMonthEnd ? month + 1 : month;
  return `${pad(isYearEnd ? year + 1 : year, 4)}-${pad(nextMonth, 2)}-${pad(isMonthEnd ? 1 : day + 1, 2)}`;
}
