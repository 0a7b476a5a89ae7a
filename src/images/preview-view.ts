/** What the preview picture of a page says: plain values, texts in the page's language. */
import type { Language } from "../model/codes.ts";

/** Where a page stands between a figure and the one a year before. */
export interface PreviewChangeView {
  /** `null` where there is no comparison; `text` is the reason then. */
  verdict: "up" | "down" | "no_change" | "cannot_tell" | null;
  /** Verdict in words with the change, or the reason why there is none. */
  text: string;
  /** Range of the change; empty where the text says all. */
  range: string;
}

/** The latest figure of an indicator, and what follows from it. */
export interface PreviewAnswerView {
  /** What the figure is of: group, place, period. */
  label: string;
  figure: string;
  /** Unit, where the figure does not write it; else empty. */
  unit: string;
  /** The print, with the words that say so. */
  printed: string;
  change: PreviewChangeView;
  /** The report that printed it. */
  source: string;
}

/** A fact about the page's subject, the number or the name first. */
export interface PreviewFactView {
  label: string;
  text: string;
}

/** One preview. A page has an answer, or facts, or neither. */
export interface PreviewView {
  language: Language;
  siteName: string;
  siteNameOther: string;
  /** What kind of page it is. */
  kind: string;
  title: string;
  subtitle: string;
  answer: PreviewAnswerView | undefined;
  facts: readonly PreviewFactView[];
  /** What stands at the foot: the address where it is known, or what the site is. */
  foot: string;
}
