/** Runs in the page: finds texts of charts that are cut off or lie over one another. */

/** Gives one line for each fault; charts and texts that are not shown (other widths, other media) are left out. */
export function findChartTextFaults(): string[] {
  const faults: string[] = [];
  for (const svg of document.querySelectorAll<SVGSVGElement>('svg[role="img"]')) {
    const frame = svg.getBoundingClientRect();
    if (frame.width === 0 || frame.height === 0) continue;
    const boxes: { text: string; box: DOMRect }[] = [];
    for (const element of svg.querySelectorAll("text")) {
      const box = element.getBoundingClientRect();
      const text = element.textContent.trim();
      if (text === "" || box.width === 0 || getComputedStyle(element).visibility === "hidden") continue;
      const isInside =
        box.left >= frame.left - 1 &&
        box.right <= frame.right + 1 &&
        box.top >= frame.top - 1 &&
        box.bottom <= frame.bottom + 1;
      if (!isInside) faults.push(`"${text}" is cut off in ${svg.id || svg.getAttribute("aria-labelledby")}`);
      // A line of text is taller than its letters; a fifth off each end leaves the letters.
      boxes.push({ text, box: new DOMRect(box.x, box.y + box.height / 5, box.width, (box.height * 3) / 5) });
    }
    for (const [place, a] of boxes.entries()) {
      for (const b of boxes.slice(place + 1)) {
        const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (width > 1 && height > 1)
          faults.push(
            `"${a.text}" lies over "${b.text}" in ${svg.id || svg.getAttribute("aria-labelledby")}`,
          );
      }
    }
  }
  return faults;
}
