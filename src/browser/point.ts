/** Pointing at the marks of any picture that says where they are: by mouse, finger and keys. */
import { findNearestMark, findNextMark, type MarkKey, type ReachedMark } from "./marks-in-reach.ts";

/** What is said of a mark. `content` goes into the card, `sentence` to screen readers. */
export interface Explanation {
  content: Node;
  sentence: string;
}

/** What a chart plots of a figure, where that is not the figure itself. */
export interface PlottedValue {
  /** Names the view: `Growth`. */
  head: string;
  text: string;
}

/** What pointing needs to know of the page around the pictures. */
export interface PointPage {
  /** Explains the mark that is pointed at. */
  card: HTMLElement;
  /** Live region that says the same in one sentence. */
  live: HTMLElement;
  /** Gives what is said of a figure; `undefined` where nothing is known of it. */
  explain: (id: string) => Explanation | undefined;
  /** Gives the series of a figure and its place in time, by which keys move. */
  locate: (id: string) => { series: string; at: number };
}

interface ShownMark extends ReachedMark {
  svg: SVGSVGElement;
  /** In the units of the picture. */
  ownX: number;
  ownY: number;
}

const KEYS: readonly string[] = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];

/**
 * Lets a reader point at the marks of all pictures within `stage`, also of those that are drawn later.
 *
 * The mark stays chosen when the pointer leaves, so that the links in the card can be reached. Enter follows the first
 * of them. Gives a function that lets go of the mark, to be called when the pictures change.
 */
export function attachPointing(stage: HTMLElement, { card, live, explain, locate }: PointPage): () => void {
  const hint = [...card.childNodes];
  let current = "";
  const ring = document.createElementNS("http://www.w3.org/2000/svg", "circle");
  ring.setAttribute("class", "ring");
  ring.setAttribute("r", "8");

  const findMarks = (): ShownMark[] =>
    [...stage.querySelectorAll<SVGSVGElement>("svg[data-places]")].flatMap((svg) => {
      const rect = svg.getBoundingClientRect();
      if (rect.width === 0) return [];
      const scale = rect.width / svg.viewBox.baseVal.width;
      return svg.dataset.places!.split(" ").map((entry) => {
        const [id = "", place = ""] = entry.split(":");
        const [ownX = 0, ownY = 0] = place.split(",").map(Number);
        const [xPx, yPx] = [rect.left + ownX * scale, rect.top + ownY * scale];
        return { ...locate(id), id, svg, ownX, ownY, xPx, yPx };
      });
    });

  const release = (): void => {
    if (current === "") return;
    current = "";
    ring.remove();
    card.classList.remove("afloat");
    card.style.height = "";
    card.replaceChildren(...hint);
    live.textContent = "";
  };

  const take = (mark: ShownMark | undefined, isByKey = false): void => {
    if (!mark || mark.id === current) return;
    const explanation = explain(mark.id);
    if (!explanation) return;
    // A finding makes its box as high as it needs; what is said of a mark never moves the page.
    if (current === "") card.style.height = `${card.getBoundingClientRect().height}px`;
    current = mark.id;
    ring.setAttribute("cx", String(mark.ownX));
    ring.setAttribute("cy", String(mark.ownY));
    mark.svg.append(ring);
    card.replaceChildren(explanation.content);
    card.scrollTop = 0;
    live.textContent = explanation.sentence;
    // Beneath a picture taller than the screen the card would be out of sight: then, and only then, it floats.
    const isTall = stage.offsetHeight + card.offsetHeight > innerHeight;
    card.classList.toggle("afloat", isTall);
    stage.classList.toggle("is-tall", isTall);
    if (!isByKey) return;
    if (!isTall) card.scrollIntoView({ block: "nearest", behavior: "instant" });
    ring.scrollIntoView({ block: "nearest", behavior: "instant" });
  };

  const takeNearest = ({ clientX, clientY }: MouseEvent): void =>
    take(findNearestMark(findMarks(), clientX, clientY));

  // Only now do the keys do anything.
  stage.tabIndex = 0;
  stage.role = "application";
  stage.ariaLabel = stage.dataset.label ?? null;
  stage.addEventListener("pointermove", takeNearest);
  stage.addEventListener("click", takeNearest);
  stage.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape") release();
    else if (event.key === "Enter") card.querySelector("a")?.click();
    else if (KEYS.includes(event.key)) {
      event.preventDefault();
      const marks = findMarks();
      take(
        findNextMark(
          marks,
          marks.find(({ id }) => id === current),
          event.key as MarkKey,
        ),
        true,
      );
    }
  });
  return release;
}
