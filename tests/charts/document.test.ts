/** Tests the small document that charts are drawn into: the same drawings as in a complete one, and what marks rely on. */
import { describe, expect, test } from "vitest";
import { SVG_NAMESPACE } from "../../src/charts/svg.ts";
import { plotBody } from "../../src/plots/plot-body.ts";
import { createDocument } from "../../src/site/document.ts";
import { exampleDrawings } from "./draw-examples.ts";
import { wholeDocument } from "./whole-document.ts";

test.each([...exampleDrawings()])("createDocument() draws %s as a complete document does", (_name, draw) => {
  expect(draw(createDocument())).toBe(draw(wholeDocument()));
});

describe.each([
  ["createDocument()", createDocument],
  ["a complete document", wholeDocument],
])("%s", (_name, create) => {
  const make = (name: string): Element => document.createElementNS(SVG_NAMESPACE, name);
  const document = create();
  const namesIn = (parent: Element): string[] =>
    [...parent.childNodes].map((node) => (node as Element).localName);

  test("keeps attributes as texts, the last value of each, until they are removed", () => {
    const path = make("path");
    path.setAttribute("d", "M0,0");
    path.setAttribute("stroke-width", 2 as unknown as string);
    path.setAttribute("d", "M1,1");
    expect(path.getAttributeNames().toSorted()).toEqual(["d", "stroke-width"]);
    expect(path.getAttribute("d")).toBe("M1,1");
    expect(path.getAttribute("stroke-width")).toBe("2");
    path.removeAttribute("d");
    expect(path.hasAttribute("d")).toBe(false);
    expect(path.getAttribute("d")).toBe(null);
  });

  test("puts children at the end or before another, and a child of another parent leaves it", () => {
    const [first, second] = [make("g"), make("g")];
    const [circle, line, path] = [make("circle"), make("line"), make("path")];
    first.appendChild(circle);
    expect(first.insertBefore(line, circle)).toBe(line);
    first.insertBefore(path, null);
    expect(namesIn(first)).toEqual(["line", "circle", "path"]);
    second.appendChild(circle);
    expect(namesIn(first)).toEqual(["line", "path"]);
    expect(circle.parentNode).toBe(second);
    first.insertBefore(path, line);
    expect(namesIn(first)).toEqual(["path", "line"]);
    expect(first.firstChild).toBe(path);
    expect(first.removeChild(line).parentNode).toBe(null);
    expect(namesIn(first)).toEqual(["path"]);
    expect(() => first.removeChild(circle)).toThrow();
  });

  test("gives the texts of all descendants, and a text set replaces the children", () => {
    const [text, span] = [make("text"), make("tspan")];
    text.appendChild(document.createTextNode("一 & "));
    text.appendChild(span).textContent = "<b>";
    expect(text.textContent).toBe("一 & <b>");
    text.textContent = "";
    expect(text.firstChild).toBe(null);
    expect(span.parentNode).toBe(null);
    text.textContent = "x";
    expect(text.childNodes.length).toBe(1);
    expect(text.firstChild?.nodeType).toBe(3);
  });

  test("tells elements where they belong", () => {
    const group = make("g");
    expect(group.nodeType).toBe(1);
    expect(group.namespaceURI).toBe(SVG_NAMESPACE);
    expect(group.ownerDocument).toBe(document);
    expect(document.documentElement.ownerDocument).toBe(document);
    expect(group.parentNode).toBe(null);
  });
});

test("createDocument() refuses to put a child before one of another parent", () => {
  const document = createDocument();
  const [first, second, child] = ["g", "g", "path"].map((name) =>
    document.createElementNS(SVG_NAMESPACE, name),
  );
  first!.appendChild(child!);
  expect(() => second!.insertBefore(first!, child!)).toThrow(RangeError);
});

test("createDocument() has no styles, selectors or events, and says so by a TypeError", () => {
  const group = createDocument().createElementNS(SVG_NAMESPACE, "g") as SVGElement;
  expect(() => group.style.setProperty("fill", "red")).toThrow(TypeError);
  expect(() => group.querySelector("path")).toThrow(TypeError);
  expect(() => group.addEventListener("click", () => {})).toThrow(TypeError);
});

test("plotBody() shortens decimals, in places and not in texts", () => {
  const document = createDocument();
  const root = document.createElementNS(SVG_NAMESPACE, "svg");
  const text = document.createElementNS(SVG_NAMESPACE, "text");
  text.setAttribute("transform", "translate(1,1.5e-7) rotate(-90 12.345 -0.5)");
  text.setAttribute("y", "-0.001");
  text.setAttribute("x", "1234567");
  text.setAttribute("font-size", "11.125");
  text.textContent = "0.12345";
  root.appendChild(text);
  expect(plotBody(root)).toBe(
    '<text font-size="11.125" transform="translate(1,0) rotate(-90 12.35 -0.5)" x="1234567" y="0">0.12345</text>',
  );
});

test("plotBody() drops styles, names of groups and empty groups, keeps dashes, and sorts attributes", () => {
  const document = wholeDocument();
  const holder = document.createElement("div");
  holder.innerHTML =
    '<svg><style>a{}</style><g aria-label="x"></g><g aria-label="y"><path stroke-dasharray="1 2.5" d="M1.23456,-0.001L100,0.5"></path></g></svg>';
  expect(plotBody(holder.firstElementChild!)).toBe(
    '<g><path d="M1.23,0L100,0.5" stroke-dasharray="1 2.5"/></g>',
  );
});
