/** Previews to compose in tests. */
import type { PreviewView } from "../../src/images/preview-view.ts";

/** Gives a preview of an indicator with an answer; what is given replaces it. */
export function examplePreview(own: Partial<PreviewView> = {}): PreviewView {
  return {
    language: "en",
    siteName: "Reported Figures",
    siteNameOther: "报数",
    kind: "Party membership",
    title: "Party members",
    subtitle: "Persons, counted at a date, 228 figures",
    answer: {
      label: "China, end of 2024",
      figure: "100.271 million",
      unit: "persons",
      printed: "printed as “10027.1万名”",
      change: { verdict: "up", text: "up +1.1%", range: "against end of 2023: 99.185 million" },
      source: "Printed in: Statistical bulletin of the Communist Party of China, 30 June 2025",
    },
    facts: [],
    foot: "example.org/indicators/party_members/",
    ...own,
  };
}

/** The longest texts that data may hold, in a language. */
export function longText(language: "en" | "zh", characters: number): string {
  const piece =
    language === "zh"
      ? "关于进一步加强新形势下基层党员教育培训工作情况的报告"
      : "Administrative responsibility of neighbourhood committees within the province ";
  return piece.repeat(Math.ceil(characters / piece.length)).slice(0, characters);
}
