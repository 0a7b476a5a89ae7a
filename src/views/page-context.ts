/** What every view is built with: the collection, the language, and the address that links are relative to. */

import type { Messages } from "../i18n/en.ts";
import { messages } from "../i18n/messages.ts";
import type { Language } from "../model/codes.ts";
import { labelOf } from "../model/registry.ts";
import { type Collection, entryOf } from "./collection.ts";
import { hrefFrom, type SitePath } from "./paths.ts";

/** What the views of one page are built with. */
export interface PageContext {
  collection: Collection;
  language: Language;
  path: SitePath;
  text: Messages;
  /** Gives the relative link from this page to an address of the site. */
  link: (to: SitePath, fragment?: string) => string;
}

/** A text with a link; `lang` is given where the text is not in the page's language. */
export interface LinkView {
  text: string;
  href: string;
  lang?: string;
}

/** Gives the context of one page. */
export function buildPageContext(collection: Collection, language: Language, path: SitePath): PageContext {
  return {
    collection,
    language,
    path,
    text: messages(language),
    link: (to, fragment) => hrefFrom(path, to, fragment),
  };
}

/** Gives the value of an `lang` attribute. */
export function langOf(language: Language): string {
  return language === "zh" ? "zh-CN" : "en";
}

/** Gives the language that a recorded text is in: Chinese where it holds a Chinese character. */
export function langOfText(text: string): string {
  return /[\u3400-\u9fff]/.test(text) ? "zh-CN" : "en";
}

/** Gives the label of a place. */
export function areaLabel({ collection, language }: PageContext, id: string): string {
  return labelOf(entryOf(collection.areas, id), language);
}

/** Gives the label of a breakdown; empty for the total. */
export function breakdownLabel({ collection, language }: PageContext, id: string): string {
  return id === "" ? "" : labelOf(entryOf(collection.breakdowns, id), language);
}

/** Gives the label of an indicator, in English with a capital. */
export function indicatorLabel({ collection, language }: PageContext, id: string): string {
  return capitalise(labelOf(entryOf(collection.indicators, id), language));
}

/** Gives a text with its first letter made a capital. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Gives a report's title in the page's language. */
export function sourceTitle({ collection, language }: PageContext, id: string): string {
  const source = entryOf(collection.sources, id);
  return language === "zh" ? source.titleZh : source.titleEn;
}

/** Joins sentences as the language does: English with a space, Chinese without. */
export function sentences({ language }: PageContext, ...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(language === "zh" ? "" : " ");
}
