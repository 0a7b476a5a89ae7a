/** What tells two releases apart, and which version step it asks for. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askedStep } from "../../src/versions/asked-step.ts";
import { compareReleases } from "../../src/versions/compare-releases.ts";
import { formatAskedStep, formatDifference } from "../../src/versions/format-difference.ts";
import type { FieldChange, ReleaseDifference } from "../../src/versions/release-difference.ts";
import type { ReleaseTables } from "../../src/versions/release-table.ts";
import { FIGURE_COLUMNS, figureRow, RELATIONS, state } from "./invented-releases.ts";

const compare = (before: ReleaseTables, after: ReleaseTables): ReleaseDifference =>
  compareReleases(before, after, RELATIONS);
const stepOf = (before: ReleaseTables, after: ReleaseTables): string =>
  askedStep(compare(before, after)).step;
const indicators = (...rows: string[][]): Record<string, string[][]> => ({
  indicators: [["id", "label_en", "unit"], ...rows],
});

/** Gives what the comparison the other way round must say. */
function inverse(difference: ReleaseDifference): ReleaseDifference {
  const back = (changes: readonly FieldChange[]): FieldChange[] =>
    changes.map(({ column, before, after }) => ({ column, before: after, after: before }));
  const rows = (list: ReleaseDifference["registries"]): ReleaseDifference["registries"] =>
    list.map(({ name, added, changed, removed }) => ({
      name,
      added: removed,
      removed: added,
      changed: changed.map(({ key, changes }) => ({ key, changes: back(changes) })),
    }));
  const { figures } = difference;
  return {
    ...difference,
    figures: {
      added: figures.withdrawn,
      withdrawn: figures.added,
      changed: figures.changed.map(({ figure, changes }) => ({ figure, changes: back(changes) })),
      moved: figures.moved.map(({ from, to, changes }) => ({ from: to, to: from, changes: back(changes) })),
    },
    registries: rows(difference.registries),
    derived: rows(difference.derived),
    columns: difference.columns.map((entry) => ({ ...entry, added: entry.removed, removed: entry.added })),
    addedTables: difference.removedTables,
    removedTables: difference.addedTables,
  };
}

/** A difference without what depends on the side it is told from: order, words of a figure, lost references. */
function essence(difference: ReleaseDifference): unknown {
  const { figures, registries, derived, columns, addedTables, removedTables } = difference;
  const sorted = (list: readonly unknown[]): string[] => list.map((entry) => JSON.stringify(entry)).sort();
  const sortedRows = (list: ReleaseDifference["registries"]): unknown =>
    sorted(
      list.map(({ name, added, changed, removed }) => [
        name,
        sorted(added),
        sorted(changed),
        sorted(removed),
      ]),
    );
  return {
    added: sorted(figures.added),
    withdrawn: sorted(figures.withdrawn),
    changed: sorted(figures.changed.map(({ figure, changes }) => [figure.id, sorted(changes)])),
    moved: sorted(figures.moved.map(({ from, to, changes }) => [from, to, sorted(changes)])),
    registries: sortedRows(registries),
    derived: sortedRows(derived),
    columns: sorted(
      columns.map(({ name, added, removed, isReordered }) => [name, added, removed, isReordered]),
    ),
    tables: [sorted(addedTables), sorted(removedTables)],
  };
}

describe("compareReleases()", () => {
  const before = state(
    [
      figureRow("f1"),
      figureRow("f2", { locator: "p2", as_printed: "30期", value: "30" }),
      figureRow("f3", { locator: "p3", as_printed: "7期" }),
      figureRow("f4", { locator: "p4", period: "2021", as_printed: "99期" }),
    ],
    indicators(["sessions", "sessions", "times"], ["old", "old", "times"]),
  );
  const after = state(
    [
      figureRow("f1"),
      figureRow("f2", { locator: "p2", as_printed: "36期", value: "36" }),
      figureRow("f5", { locator: "p5", as_printed: "8期" }),
      figureRow("f6", { locator: "p4", period: "2022", as_printed: "99期" }),
    ],
    indicators(["sessions", "training sessions", "times"], ["new", "new", "times"]),
  );

  it("tells added, changed, withdrawn figures, prints under another id, and rows of registries", () => {
    const difference = compare(before, after);
    expect(difference.figures.added.map(({ id }) => id)).toEqual(["f5"]);
    expect(difference.figures.withdrawn.map(({ id }) => id)).toEqual(["f3"]);
    expect(difference.figures.changed.map(({ figure, changes }) => [figure.id, changes])).toEqual([
      [
        "f2",
        [
          { column: "value", before: "30", after: "36" },
          { column: "as_printed", before: "30期", after: "36期" },
        ],
      ],
    ]);
    expect(difference.figures.moved.map(({ from, to, changes }) => [from.id, to.id, changes])).toEqual([
      ["f4", "f6", [{ column: "period", before: "2021", after: "2022" }]],
    ]);
    expect(difference.registries).toEqual([
      {
        name: "indicators",
        added: ["new"],
        changed: [
          {
            key: "sessions",
            changes: [{ column: "label_en", before: "sessions", after: "training sessions" }],
          },
        ],
        removed: ["old"],
      },
    ]);
    expect(formatDifference(difference).join("\n")).toMatchInlineSnapshot(`
      "Figures: 1 added, 1 changed, 1 under another id, 1 withdrawn

      Added:
        f5  report p5  sessions · CN · 2023: 8期

      Changed:
        f2  report p2  sessions · CN · 2023: 36期
          value: 30 → 36
          as_printed: 30期 → 36期

      Under another id:
        f6  report p4  sessions · CN · 2022: 99期
          figure_id: f4 → f6
          period: 2021 → 2022

      Withdrawn:
        f3  report p3  sessions · CN · 2023: 7期

      Registries:
        + indicators new
        ~ indicators sessions
          label_en: sessions → training sessions
        - indicators old"
    `);
  });

  it("tells equal prints of one place as what they are when one more shifts their numbers", () => {
    const twice = (...prints: [string, string][]): ReleaseTables =>
      state(prints.map(([id, print]) => figureRow(id, { as_printed: print, value: print })));
    const difference = compare(
      twice(["f1", "24期"], ["f2", "30期"]),
      twice(["f1", "18期"], ["f2", "24期"], ["f3", "30期"]),
    );
    expect(difference.figures.added.map(({ id, asPrinted }) => [id, asPrinted])).toEqual([["f1", "18期"]]);
    expect(difference.figures.moved.map(({ from, to }) => [from.id, to.id])).toEqual([
      ["f1", "f2"],
      ["f2", "f3"],
    ]);
    expect([difference.figures.changed, difference.figures.withdrawn]).toEqual([[], []]);
  });

  it("is not misled by the order of rows or of columns, and names the columns that came and went", () => {
    const rows = [figureRow("f1"), figureRow("f2", { locator: "p2" })];
    expect(essence(compare(state(rows), state(rows.toReversed())))).toEqual(
      essence(compare(state(rows), state(rows))),
    );
    const flipped = new Map([
      [
        "observations",
        {
          name: "observations",
          columns: [...FIGURE_COLUMNS.toReversed(), "new"],
          rows: rows.map((row) => [...row.toReversed(), "x"]),
        },
      ],
    ]);
    const difference = compare(state(rows), flipped);
    expect(difference.columns).toEqual([
      { name: "observations", added: ["new"], removed: [], isReordered: true },
    ]);
    expect(difference.figures).toEqual({ added: [], changed: [], moved: [], withdrawn: [] });
  });

  const release = fc
    .uniqueArray(
      fc.record({
        id: fc.integer({ min: 1, max: 12 }),
        locator: fc.constantFrom("p1", "p2"),
        period: fc.constantFrom("2021", "2022", "2023"),
        source: fc.constantFrom("r", "s"),
        print: fc.constantFrom("1期", "2期", "3期"),
      }),
      { selector: ({ id }) => id, maxLength: 12 },
    )
    .chain((figures) =>
      fc.record({
        figures: fc.constant(figures),
        sources: fc.subarray(["r", "s"]),
        label: fc.constantFrom("a", "b"),
        hasChanges: fc.boolean(),
      }),
    )
    .map(({ figures, sources, label, hasChanges }) =>
      state(
        figures.map(({ id, print, ...cells }) => figureRow(`f${id}`, { ...cells, as_printed: print })),
        {
          sources: [["id", "title_en"], ...sources.map((id) => [id, label])],
          ...(hasChanges
            ? {
                changes: [
                  ["figure_id", "growth"],
                  ["f1", label],
                ],
              }
            : {}),
        },
      ),
    );

  it("finds nothing between a release and itself, and the opposite the other way round", () => {
    fc.assert(
      fc.property(release, release, (a, b) => {
        const nothing = compare(a, a);
        expect(essence(nothing)).toEqual(essence(compare(state([]), state([]))));
        expect(askedStep(nothing)).toEqual({ step: "none", reasons: [] });
        const [there, back] = [compare(a, b), compare(b, a)];
        expect(essence(back)).toEqual(essence(inverse(there)));
        // Every figure of either side is told once: kept, added, changed, moved or withdrawn.
        const { added, changed, moved, withdrawn } = there.figures;
        const ids = (tables: ReleaseTables): string[] =>
          (tables.get("observations")?.rows ?? []).map(([id = ""]) => id);
        const now = [
          ...added.map(({ id }) => id),
          ...changed.map(({ figure }) => figure.id),
          ...moved.map(({ to }) => to.id),
        ];
        const then = [
          ...withdrawn.map(({ id }) => id),
          ...changed.map(({ figure }) => figure.id),
          ...moved.map(({ from }) => from.id),
        ];
        expect(new Set(now).size).toBe(now.length);
        expect(ids(b).length - now.length).toBe(ids(a).length - then.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe("askedStep()", () => {
  const one = [figureRow("f1")];
  const registry = indicators(["sessions", "sessions", "times"]);
  const base = state(one, registry);
  it.each<[string, ReleaseTables, ReleaseTables, string]>([
    ["nothing", base, base, "none"],
    ["a figure changed", base, state([figureRow("f1", { value: "25" })], registry), "patch"],
    ["a figure withdrawn", base, state([], registry), "patch"],
    ["a figure under another id", base, state([figureRow("f2", { locator: "p9" })], registry), "patch"],
    ["a label changed", base, state(one, indicators(["sessions", "x", "times"])), "patch"],
    [
      "a figure added",
      base,
      state([...one, figureRow("f2", { locator: "p9", as_printed: "1期" })], registry),
      "minor",
    ],
    [
      "an indicator added",
      base,
      state(one, indicators(["sessions", "sessions", "times"], ["a", "a", "times"])),
      "minor",
    ],
    ["a table added", base, state(one, { ...registry, changes: [["figure_id"]] }), "minor"],
    [
      "an unused indicator removed",
      state(one, indicators(["sessions", "sessions", "times"], ["a", "a", "times"])),
      base,
      "patch",
    ],
    ["an indicator removed that figures had", base, state([], indicators()), "major"],
    ["another unit", base, state(one, indicators(["sessions", "sessions", "persons"])), "major"],
    [
      "a column added",
      base,
      state(one, {
        indicators: [
          ["id", "label_en", "unit", "x"],
          ["sessions", "sessions", "times", ""],
        ],
      }),
      "major",
    ],
    ["a table removed", state(one, { ...registry, changes: [["figure_id"]] }), base, "major"],
    [
      "what is worked out",
      state(one, {
        changes: [
          ["figure_id", "growth"],
          ["f1", "1"],
        ],
      }),
      state(one, {
        changes: [
          ["figure_id", "growth"],
          ["f1", "2"],
        ],
      }),
      "patch",
    ],
  ])("for %s", (_name, before, after, step) => {
    expect(stepOf(before, after)).toBe(step);
    expect(askedStep(compare(before, after)).reasons[0]?.step ?? "none").toBe(step);
  });

  it("goes the farthest where several ask", () => {
    const after = state(
      [figureRow("f1", { value: "9" }), figureRow("f2", { locator: "p2", as_printed: "1期" })],
      indicators(["sessions", "x", "persons"]),
    );
    expect(askedStep(compare(base, after)).reasons.map(({ step }) => step)).toEqual([
      "major",
      "minor",
      "patch",
    ]);
    expect(stepOf(base, after)).toBe("major");
  });

  it("tells one thing once, the other way round too", () => {
    const more = state(
      [...one, figureRow("f2", { locator: "p2", indicator: "new", as_printed: "1期" })],
      indicators(["sessions", "sessions", "times"], ["new", "new", "times"]),
    );
    expect(askedStep(compare(base, more)).reasons).toEqual([
      { step: "minor", reason: "1 figure added" },
      { step: "minor", reason: "1 registry row added" },
    ]);
    const back = askedStep(compare(more, base));
    expect(back.reasons).toEqual([
      { step: "major", reason: "gone, though figures referred to it: indicators new" },
      { step: "patch", reason: "1 figure withdrawn" },
    ]);
    const other = state(one, indicators(["sessions", "x", "persons"]));
    for (const difference of [compare(base, other), compare(other, base)]) {
      expect(askedStep(difference).reasons).toEqual([
        { step: "major", reason: "another unit or measure: indicators sessions" },
      ]);
    }
    expect(formatAskedStep(askedStep(compare(base, more)), "1.1.0")).toEqual([
      "This asks for a MINOR step, to 1.1.0:",
      "  MINOR: 1 figure added; 1 registry row added",
    ]);
  });
});
