/** Tests the palette: contrast on both grounds, distance for colour-blind readers, and the style sheet against it. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type ColourName, colourOf, DARK_PALETTE, LIGHT_PALETTE } from "../../src/charts/palette.ts";
import { styleOf } from "../../src/charts/series-style.ts";

type Triple = [number, number, number];

const SERIES = ["c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7"] as const;

const toLinear = (hex: string): Triple =>
  [1, 3, 5].map((from) => {
    const part = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as Triple;

/** Source: WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string): number => {
    const [red, green, blue] = toLinear(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Source: Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const VISION: Readonly<Record<string, readonly Triple[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
};

const apply = (matrix: readonly Triple[], [x, y, z]: Triple): Triple =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as Triple;

/** Source: Ottosson 2020, Oklab. */
function toOklab(linear: Triple): Triple {
  const cones = apply(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    linear,
  ).map(Math.cbrt) as Triple;
  return apply(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

/** Distance in Oklab times 100, about the steps of CIELAB, for a way of seeing. */
function distance(a: string, b: string, vision: readonly Triple[]): number {
  const [one, other] = [a, b].map((hex) => {
    const seen = apply(vision, toLinear(hex)).map((part) => Math.min(1, Math.max(0, part))) as Triple;
    return toOklab(seen);
  }) as [Triple, Triple];
  return 100 * Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

/** Warm paper and a raised dark ground, on which a page may also set charts. */
const SCHEMES = {
  light: { colours: LIGHT_PALETTE, grounds: [LIGHT_PALETTE.ground, "#fdfcf9", "#faf6ee"] },
  dark: { colours: DARK_PALETTE, grounds: [DARK_PALETTE.ground, "#201e1b"] },
};

describe.each(Object.entries(SCHEMES))("the %s palette", (_name, { colours, grounds }) => {
  test.each([...SERIES, "ink", "up", "down"] as ColourName[])("%s is readable as text: 4.5 : 1", (colour) => {
    for (const ground of grounds) expect(contrast(colours[colour], ground)).toBeGreaterThanOrEqual(4.5);
  });

  test("keeps gridlines lighter than everything that bears a figure", () => {
    expect(contrast(colours.grid, colours.ground)).toBeLessThan(1.6);
    expect(contrast(colours.quiet, colours.ground)).toBeGreaterThan(contrast(colours.grid, colours.ground));
  });

  test.each(Object.entries(VISION))("stays apart under %s vision", (vision, matrix) => {
    const least = vision === "usual" ? 10 : 7.5;
    const close = SERIES.flatMap((a, index) =>
      SERIES.slice(index + 1)
        .map((b) => ({ pair: `${a} ${b}`, apart: distance(colours[a], colours[b], matrix) }))
        .filter(({ apart }) => apart < least),
    );
    expect(close).toEqual([]);
  });
});

test("styleOf() gives every place of the palette its own colour, shape and dash", () => {
  const styles = SERIES.map((_name, place) => styleOf(place));
  for (const part of ["stroke", "symbol", "dash"] as const)
    expect(new Set(styles.map((style) => style[part])).size, part).toBe(SERIES.length);
});

test("styleOf() keeps the accent for place 0 and goes round the other seven", () => {
  expect(styleOf(8)).toEqual(styleOf(1));
  expect(styleOf(14)).toEqual(styleOf(7));
  for (let place = 1; place < 40; place += 1) expect(styleOf(place).stroke).not.toBe(colourOf("c0"));
});

describe("charts.css", () => {
  const css = readFileSync(new URL("../../src/styles/charts.css", import.meta.url), "utf8");
  /** Gives the custom properties of the rule that begins with a selector, after a marker. */
  const rule = (marker: string): Record<string, string> => {
    const from = css.indexOf(marker);
    expect(from, marker).toBeGreaterThanOrEqual(0);
    const body = css.slice(css.indexOf("--c0", from), css.indexOf("}", css.indexOf("--c0", from)));
    return Object.fromEntries(
      [...body.matchAll(/(--[\w-]+): (?:var\(--paper, )?(#\w+)\)?;/g)].map(([, name, value]) => [
        name,
        value,
      ]),
    );
  };
  const expected = (colours: Readonly<Record<ColourName, string>>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(colours)
        .filter(([name]) => !["ink", "up", "down"].includes(name))
        .map(([name, value]) => [colourOf(name as ColourName).slice(4, -1), value]),
    );

  test.each([
    [":root {", LIGHT_PALETTE],
    ["@media (prefers-color-scheme: dark)", DARK_PALETTE],
    [':root[data-theme="dark"]', DARK_PALETTE],
    ["@media print", LIGHT_PALETTE],
  ] as const)("says in %s what the theme says", (marker, colours) => {
    expect(rule(marker)).toEqual(expected(colours));
  });
});

describe("the signs of verdicts", () => {
  const css = readFileSync(new URL("../../src/styles/base.css", import.meta.url), "utf8");

  test.each(["up", "down"] as const)(
    "%s bears the colour of its word, on light and on dark ground",
    (name) => {
      const values = [...css.matchAll(new RegExp(`--${name}: (#\\w+);`, "g"))].map(([, value]) => value);
      expect(values).toEqual([LIGHT_PALETTE[name], DARK_PALETTE[name]]);
      expect(colourOf(name)).toBe(`var(--${name})`);
    },
  );
});
