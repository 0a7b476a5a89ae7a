/** Tells on stderr what a long command is doing: one line that renews itself on a terminal, nothing elsewhere. */

/** Steps of a command. `detail` renews what is said of the step that runs; `end` closes the last one. */
export interface Progress {
  step: (name: string) => void;
  detail: (text: string) => void;
  end: () => void;
}

const secondsSince = (start: number): string => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/** Gives a progress that writes to a stream. */
export function openProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  let open: { name: string; detail: string; start: number } | undefined;
  const renew = (): void => {
    if (!open || !stream.isTTY) return;
    stream.write(`\r\x1b[2K… ${open.name} ${open.detail} ${secondsSince(open.start)}`);
  };
  const end = (): void => {
    if (!open) return;
    const detail = open.detail === "" ? "" : `, ${open.detail}`;
    if (stream.isTTY) stream.write(`\r\x1b[2K${open.name}${detail}, ${secondsSince(open.start)}\n`);
    open = undefined;
  };
  return {
    step: (name) => {
      end();
      open = { name, detail: "", start: performance.now() };
      renew();
    },
    detail: (text) => {
      if (open) open.detail = text;
      renew();
    },
    end,
  };
}
