/** Runs in the compare page: does what a reader does and times each step until it is painted. */

/** A step with the times that it took. Units: ms. */
export interface TimedStep {
  step: string;
  timesMs: number[];
}

/** Goes through the steps; `repeats` is how often each is done. Times begin with the event and end after the next paint. */
export async function timeSteps(repeats: number): Promise<TimedStep[]> {
  const find = <Found extends Element>(selector: string): Found => {
    const found = document.querySelector<Found>(selector);
    if (!found) throw new RangeError(`There is no ${selector}`);
    return found;
  };
  const painted = (): Promise<void> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve, 0));
    });
  const until = async (isDone: () => boolean): Promise<void> => {
    while (!isDone())
      await new Promise((resolve) => {
        setTimeout(resolve, 1);
      });
  };
  const steps = new Map<string, number[]>();
  const time = async (step: string, act: () => void, isDone: () => boolean): Promise<void> => {
    await painted();
    const start = performance.now();
    act();
    await until(isDone);
    await painted();
    steps.set(step, [...(steps.get(step) ?? []), performance.now() - start]);
  };
  const input = find<HTMLInputElement>("#compare-search");
  const list = find<HTMLElement>("#compare-hits");
  const chosen = find<HTMLElement>('[data-compare="list"]');
  const stage = find<HTMLElement>('[data-part="stage"]');
  const write = (box: HTMLInputElement, text: string): void => {
    box.value = text;
    box.dispatchEvent(new Event("input", { bubbles: true }));
  };
  /** The list is made anew with every letter. */
  const isRenewed = (holder: Element): (() => boolean) => {
    const before = holder.firstElementChild;
    return () => holder.firstElementChild !== before;
  };
  const svgIn = (): Element | null => stage.querySelector("svg");

  input.focus();
  await time(
    "the first letter, with the index",
    () => write(input, "i"),
    () => list.children.length > 0,
  );
  for (let run = 0; run < repeats; run += 1) {
    for (const text of ["in", "ind", "xzb", "第", "指标", "z"])
      await time("another letter", () => write(input, text), isRenewed(list));
    write(input, "indicator");
    await until(() => list.children.length > run);
    const chooser = find<HTMLElement>(".chooser");
    const title = chooser.querySelector("h3");
    await time(
      "opening an indicator",
      () => (list.children[run] as HTMLElement).click(),
      () => chooser.querySelector("h3") !== title && chooser.querySelector("input[type=checkbox]") !== null,
    );
    const filter = chooser.querySelector<HTMLInputElement>("input[type=search]");
    if (filter)
      for (const text of ["p", "pl", "place 1", ""])
        await time("a letter in its list", () => write(filter, text), isRenewed(find(".chooser-list")));
    for (let place = 0; place < 4 && chosen.children.length < 12; place += 1) {
      const boxes = document.querySelectorAll<HTMLInputElement>(".chooser-list input:not(:checked)");
      const box = boxes[(place * 7) % boxes.length];
      if (!box) break;
      const before = svgIn();
      await time(
        "checking a series",
        () => box.click(),
        () => svgIn() !== before,
      );
    }
    for (const view of ["growth", "index", "change", "table", "level"]) {
      const radio = find<HTMLInputElement>(`input[name="view"][value="${view}"]`);
      const [before, rows] = [svgIn(), find('[data-part="rows"]')];
      await time(
        "another view",
        () => radio.click(),
        () => (view === "table" ? rows.firstElementChild !== null : svgIn() !== before),
      );
    }
    while (chosen.children.length > 6) {
      const count = chosen.children.length;
      await time(
        "removing a series",
        () => find<HTMLElement>("[data-remove]").click(),
        () => chosen.children.length < count,
      );
    }
    input.focus();
  }
  return [...steps].map(([step, timesMs]) => ({ step, timesMs }));
}
