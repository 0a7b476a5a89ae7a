/** What a figure's print says together with its indicator and status: a quantity in one unit, or what contradicts. */
import { quoteText } from "../issues/quote-text.ts";
import type { Status, Transformation } from "../model/codes.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Indicator, Unit } from "../model/registry.ts";
import { readPrint } from "../reading/read-print.ts";
import type { PrintRead, ReadingFault } from "../reading/reading.ts";
import type { Vocabulary } from "../reading/vocabulary.ts";
import type { CellFault } from "./cell-fault.ts";
import { expectedUnit, unitMismatch } from "./expected-unit.ts";

/** A fault with the column in which it lies. */
export interface PrintFault extends CellFault {
  part: "as_printed" | "unit_printed" | "status";
}

/**
 * What was read. `faults` is `null` when there is none; `quantity` is `null` for a withheld figure, whose `withheldMagnitude` is the power
 * of ten that shows.
 */
export interface FigureQuantity {
  quantity: Quantity | null;
  withheldMagnitude: number | null;
  unit: string;
  unitAssumed: boolean;
  faults: PrintFault[] | null;
}

const READING_CODES = {
  unreadable: "unreadable-print",
  "range-order": "range-order",
  "too-long": "too-long",
} as const satisfies Record<ReadingFault["kind"], CellFault["code"]>;

const READING_HINTS: Record<ReadingFault["kind"], string> = {
  unreadable: "record the number with its classifier and modifier, exactly as printed, and nothing more",
  "range-order":
    "write the range as printed; if the report prints it so, record its two numbers in two rows with a note",
  "too-long": "record one number a row",
};

/**
 * Reads the number from the cells of a row that it rests on; `null` for a cell that is itself at fault, and is not held against the print.
 */
export type ReadQuantity = (
  asPrinted: string,
  unitPrinted: string,
  status: Status | null,
  indicator: string | null,
  transformation: Transformation | null,
) => FigureQuantity;

/**
 * Gives a function that reads a figure's number and settles its unit.
 *
 * The print allows a set of units and the indicator names one of them; without a classifier in print it is the indicator's. An
 * indicator that is not in the registry is left to the rule on references.
 */
export function quantityReader(
  vocabulary: Vocabulary,
  registries: { indicators: ReadonlyMap<string, Indicator>; units: ReadonlyMap<string, Unit> },
): ReadQuantity {
  return (asPrinted, unitPrinted, status, indicatorId, transformation) => {
    // Not remembered by print: most prints of a large folder differ, and looking one up costs as much as reading it.
    const reading = readPrint(asPrinted, unitPrinted, vocabulary);
    if (!reading.ok) {
      const faults = [readingFault(asPrinted, unitPrinted, reading)];
      return { quantity: null, withheldMagnitude: null, unit: "", unitAssumed: false, faults };
    }
    let faults: PrintFault[] | null = null;
    if (status !== null && (reading.status === "Q") !== (status === "Q")) {
      faults = [withheldFault(asPrinted, status, reading)];
    }
    const indicator = indicatorId === null ? undefined : registries.indicators.get(indicatorId);
    let unit = "";
    if (indicator && transformation !== null) {
      unit = expectedUnit(indicator, transformation);
      if (reading.units && !reading.units.includes(unit)) {
        const { units, indicators } = registries;
        const isInPrint = unitPrinted === "" || asPrinted.includes(reading.classifier);
        const whole = isInPrint ? asPrinted : `${asPrinted} ${unitPrinted}`;
        const fault = unitMismatch(whole, reading, indicator, unit, units, indicators);
        faults = [...(faults ?? []), { ...fault, part: isInPrint ? "as_printed" : "unit_printed" }];
      }
    }
    const { quantity, units } = reading;
    const withheldMagnitude = quantity === null ? reading.magnitude : null;
    return { quantity, withheldMagnitude, unit, unitAssumed: units === null, faults };
  };
}

function readingFault(asPrinted: string, unitPrinted: string, reading: ReadingFault): PrintFault {
  const text = reading.part === "as_printed" ? asPrinted : unitPrinted;
  return {
    code: READING_CODES[reading.kind],
    message: `Cannot read ${quoteText(text)}: ${reading.message}`,
    hint: READING_HINTS[reading.kind],
    offset: reading.column - 1,
    part: reading.part,
  };
}

function withheldFault(asPrinted: string, status: Status, reading: PrintRead): PrintFault {
  if (reading.status === "Q") {
    return {
      code: "withheld-not-marked",
      message: `The print ${quoteText(asPrinted)} withholds its number, expected status Q, found ${status === "A" ? "none" : status}`,
      hint: "write Q in the column status",
      part: "status",
    };
  }
  return {
    code: "withheld-with-number",
    message: `The status says that the number is withheld, but ${quoteText(asPrinted)} prints one`,
    hint: "leave the status empty, or record the print with its *",
    part: "status",
  };
}
