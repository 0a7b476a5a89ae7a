/** Locators as readers say them. */
import { describe, expect, it } from "vitest";
import { messages } from "../../src/i18n/messages.ts";
import { formatLocator } from "../../src/text/format-locator.ts";

describe("formatLocator()", () => {
  it.each([
    ["p12", "paragraph 12", "第12段", "¶\u202f12"],
    ["L3", "line 3", "第3行", "line 3"],
    ["t2-1", "table 2-1", "表2-1", "table 2-1"],
    ["Group 4", "group 4", "第4组", "group 4"],
    ["Summary", "Summary", "Summary", "Summary"],
    ["第二部分", "第二部分", "第二部分", "第二部分"],
  ])("writes %s as %s, %s, and for short %s", (locator, en, zh, short) => {
    expect(formatLocator(locator, messages("en"))).toBe(en);
    expect(formatLocator(locator, messages("zh"))).toBe(zh);
    expect(formatLocator(locator, messages("en"), true)).toBe(short);
  });
});
