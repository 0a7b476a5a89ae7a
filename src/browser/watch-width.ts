/** Tells when there is more or less room for pictures. */

/** Calls `redraw` when the width of the stage has changed, at most once a frame. */
export function watchWidth(stage: HTMLElement, redraw: () => void): void {
  let widthPx = stage.clientWidth;
  new ResizeObserver(() => {
    if (stage.clientWidth === widthPx || stage.clientWidth === 0) return;
    widthPx = stage.clientWidth;
    requestAnimationFrame(redraw);
  }).observe(stage);
}
