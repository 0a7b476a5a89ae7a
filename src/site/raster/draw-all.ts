/** Draws many pictures in threads beside this one. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { DrawAnswer, DrawJob } from "./draw-image.ts";
import type { DrawOrder } from "./draw-worker.ts";

/** Jobs that a thread has at hand: one that it draws, one so that it need not wait for the next. */
const JOBS_AT_HAND = 2;

/** More threads than this are not faster: reading and writing the files becomes the most of the work. */
const MOST_THREADS = 8;

/**
 * Draws all jobs and hands over each picture as it is done, in no order.
 *
 * @throws RangeError with the message of the first job that fails; the others are given up.
 */
export async function drawAll(
  jobs: readonly DrawJob[],
  done: (place: number, bytes: Uint8Array) => void,
): Promise<void> {
  const count = Math.min(availableParallelism(), MOST_THREADS, jobs.length);
  const threads = Array.from(
    { length: count },
    () => new Worker(new URL("./draw-worker.ts", import.meta.url)),
  );
  let next = 0;
  let open = jobs.length;
  try {
    await new Promise<void>((resolve, reject) => {
      if (open === 0) resolve();
      const order = (thread: Worker): void => {
        const place = next++;
        const job = jobs[place];
        if (job) thread.postMessage({ place, job } satisfies DrawOrder);
      };
      for (const thread of threads) {
        thread.on("error", reject);
        thread.on("message", (answer: DrawAnswer) => {
          if ("fault" in answer) return reject(new RangeError(answer.fault));
          order(thread);
          try {
            done(answer.place, answer.bytes);
          } catch (error) {
            return reject(error);
          }
          open -= 1;
          if (open === 0) resolve();
        });
        for (let ahead = 0; ahead < JOBS_AT_HAND; ahead++) order(thread);
      }
    });
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}
