/** The preview cards: what they say, and that every text stays in its box. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PREVIEW_COLOURS, previewCard } from "../../src/images/preview-card.ts";
import { examplePreview, longText } from "./example-preview.ts";

const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text\b[^>]*>(.*?)<\/text>/g)].map(([, inner = ""]) =>
    inner.replace(/<[^>]*>/g, " ").trim(),
  );

describe("previewCard()", () => {
  it("says whose it is, what the page is about, the figure, its change and its report", () => {
    const svg = previewCard(examplePreview());
    expect(textsOf(svg)).toEqual([
      "Reported Figures  报数",
      "Party membership",
      "Party members",
      "Persons, counted at a date, 228 figures",
      "China, end of 2024",
      "100.271 million persons",
      "printed as “10027.1万名”",
      "▲ up +1.1%",
      "against end of 2023: 99.185 million",
      "Printed in: Statistical bulletin of the Communist Party of China, 30 June 2025",
      "example.org/indicators/party_members/",
    ]);
    expect(svg).toMatch(/^<svg [^>]*width="1200" height="630"/);
  });

  it.each([
    ["down", "▼", PREVIEW_COLOURS.down],
    ["no_change", "＝", PREVIEW_COLOURS.ink],
    ["cannot_tell", "？", PREVIEW_COLOURS.ink],
  ] as const)("gives the verdict %s its sign and colour", (verdict, sign, fill) => {
    const { answer } = examplePreview();
    const svg = previewCard(
      examplePreview({ answer: { ...answer!, change: { verdict, text: "x y", range: "" } } }),
    );
    expect(svg).toMatch(new RegExp(`fill="${fill}">${sign} x y<`));
  });

  it("gives the reason in plain words where there is no comparison", () => {
    const { answer } = examplePreview();
    const change = { verdict: null, text: "A figure is withheld", range: "" };
    const svg = previewCard(examplePreview({ answer: { ...answer!, change } }));
    expect(svg).toMatch(new RegExp(`fill="${PREVIEW_COLOURS.muted}">A figure is withheld<`));
  });

  it("sets facts at one size, and escapes what XML would read", () => {
    const facts = [
      { label: "Figures", text: "34" },
      { label: "Published", text: "30 September 2025" },
    ];
    const svg = previewCard(examplePreview({ answer: undefined, facts, title: 'A <b> & "c"' }));
    const sizes = ["34", "30 September 2025"].map(
      (text) => new RegExp(`font-size="(\\d+)"[^>]*>${text}<`).exec(svg)?.[1],
    );
    expect(sizes[0]).toBe(sizes[1]);
    expect(svg).toContain("A &lt;b&gt; &amp; &quot;c&quot;");
  });

  it.each(["en", "zh"] as const)("shrinks long titles, then cuts them with an ellipsis (%s)", (language) => {
    const sizeOf = (title: string): number =>
      Math.max(
        ...[
          ...previewCard(examplePreview({ title })).matchAll(/font-size="([\d.]+)" font-weight="700"/g),
        ].map(([, size]) => Number(size)),
      );
    const title = longText(language, 400);
    // The figure is as large as that of a short title.
    expect(sizeOf("短 short")).toBe(68);
    const svg = previewCard(examplePreview({ title, answer: undefined }));
    const lines = textsOf(svg).filter((text) => title.includes(text.replace("…", "").trim()));
    expect(lines.at(-1)).toMatch(/…$/);
    expect(lines.length).toBeLessThanOrEqual(3);
    expect(lines.join("").length).toBeGreaterThan(40);
  });

  it("keeps what is below above the foot, whatever the lengths", () => {
    for (const language of ["en", "zh"] as const)
      for (const length of [1, 30, 80, 300]) {
        const text = longText(language, length);
        const change = { verdict: null, text, range: text };
        const answer = { label: text, figure: text, unit: text, printed: text, change, source: text };
        const whole = previewCard(
          examplePreview({ title: text, subtitle: text, answer, foot: text, kind: text }),
        );
        const lines = [...whole.matchAll(/<text[^>]* y="([\d.]+)" font-size="([\d.]+)"/g)].map(
          ([, y, size]) => ({
            bottom: Number(y) + Number(size) * 0.28,
          }),
        );
        const foot = lines.pop();
        expect(foot?.bottom).toBeLessThan(630);
        for (const { bottom } of lines) expect(bottom).toBeLessThan(572);
      }
  });

  it("has the colours of the pages on light ground", () => {
    const css = readFileSync(join(import.meta.dirname, "../../src/styles/base.css"), "utf8").split(
      "@media",
    )[0]!;
    for (const [name, colour] of Object.entries(PREVIEW_COLOURS))
      expect(css).toContain(`--${name}: ${colour};`);
  });
});
