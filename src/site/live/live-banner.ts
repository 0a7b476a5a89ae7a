/** Runs in the page of the live site: lists what is wrong with the data, with file, line, column and hint. */
/// <reference types="vite/client" />
import { formatBannerHead } from "./banner-head.ts";
import type { LiveState } from "./live-data.ts";

/** As in live-data.ts, which runs on Node and cannot be loaded here. */
const ISSUES_ADDRESS = "/__data-issues";
const ISSUES_EVENT = "reported-figures:issues";
/** More than these do not help while typing; `npm run check` prints all. */
const SHOWN = 20;

const STYLE = `
  :host { position: fixed; inset: auto 0 0; z-index: 9999; max-height: 45vh; overflow: auto;
    font: 13px/1.5 ui-monospace, monospace; color: #fff; background: #7a1410; padding: 0.75rem 1rem; }
  p, li { margin: 0; padding: 0; } ul { margin: 0.25rem 0 0; padding: 0; list-style: none; }
  .warning { color: #ffe08a; } .hint { display: block; padding-left: 2rem; opacity: 0.85; }
`;

function element(name: string, text: string, className = ""): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
}

/** Shows the issues at the foot of the page; none removes the banner. */
export function showLiveBanner(state: LiveState): void {
  const { issues } = state;
  document.querySelector("data-issues")?.remove();
  if (issues.length === 0) return;
  const host = document.createElement("data-issues");
  host.setAttribute("role", "alert");
  const root = host.attachShadow({ mode: "open" });
  const list = document.createElement("ul");
  const ordered = issues.toSorted((a, b) => a.severity.localeCompare(b.severity, "en"));
  for (const { file, line, column, severity, code, message, hint } of ordered.slice(0, SHOWN)) {
    const place = line > 0 ? `${file}:${line}:${column}` : file;
    const entry = element("li", `${place}: ${severity} ${code}: ${message}`, severity);
    if (hint !== "") entry.append(element("span", `hint: ${hint}`, "hint"));
    list.append(entry);
  }
  if (issues.length > SHOWN) list.append(element("li", `… and ${issues.length - SHOWN} more`));
  root.append(element("style", STYLE), element("p", formatBannerHead(state)), list);
  document.body.append(host);
}

if (import.meta.hot) {
  import.meta.hot.on(ISSUES_EVENT, showLiveBanner);
  showLiveBanner((await (await fetch(ISSUES_ADDRESS)).json()) as LiveState);
}
