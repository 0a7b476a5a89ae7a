/** Tells the page that frames this one how tall it is, so that the frame can fit it. */

/** Posts `{type: "reported-figures:height", id, height}` whenever the height of the page changes. Units: px. */
export function reportHeight(id: string): void {
  if (parent === window) return;
  let last = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    // Anyone may frame the page, and its height is no secret.
    parent.postMessage({ type: "reported-figures:height", id, height }, "*");
  }).observe(document.body);
}
