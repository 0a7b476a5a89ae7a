/** readPrint() on invented prints: every form of the grammar, and what it refuses with the place where. */
import { describe, expect, test } from "vitest";
import { FAULTY_PRINTS, INVENTED_PRINTS, INVENTED_WITHHELD } from "./invented-prints.ts";
import { read } from "./project-vocabulary.ts";

describe("readPrint() reads", () => {
  test.each(INVENTED_PRINTS)("%j %s", (asPrinted, unitPrinted, value, low, high, relation, basis, unit) => {
    const quantity = { value, low, high, relation, basis };
    expect(read(asPrinted, unitPrinted)).toMatchObject({ ok: true, status: "A", quantity, unit });
  });

  test.each(INVENTED_WITHHELD)("%s as withheld", (asPrinted, magnitude, unit) => {
    expect(read(asPrinted)).toMatchObject({ ok: true, status: "Q", quantity: null, magnitude, unit });
  });

  test("个 as any of the units that it counts, 人次 as attendances first", () => {
    expect(read("5个")).toMatchObject({ unit: null, classifier: "个" });
    const reading = read("5个");
    expect(reading.ok && reading.units).toEqual(
      expect.arrayContaining(["organizations", "villages", "items"]),
    );
    expect(read("5人次")).toMatchObject({ unit: "person_times", units: ["person_times", "views"] });
  });

  test("a print without classifier as of no unit", () => {
    expect(read("5")).toMatchObject({ ok: true, classifier: "", units: null, unit: null });
  });
});

describe("readPrint() refuses", () => {
  test.each(FAULTY_PRINTS)("%j %s", (asPrinted, unitPrinted, kind, part, column, message) => {
    const reading = read(asPrinted, unitPrinted);
    expect(reading).toMatchObject({ ok: false, kind, part, column });
    expect(reading).toHaveProperty("message", expect.stringContaining(message));
  });
});
