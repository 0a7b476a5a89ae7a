/** A thread that draws pictures: gets one job at a time and answers with its bytes, or with what went wrong. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { parentPort } from "node:worker_threads";
import { type DrawAnswer, type DrawJob, drawImage } from "./draw-image.ts";

/** What is sent to the thread. */
export interface DrawOrder {
  place: number;
  job: DrawJob;
}

/** After how many pictures the memory of those before is given back. */
const PICTURES_KEPT = 8;

// The pixels of a picture, some 7 MB, lie where the engine does not count them: left to itself it keeps thousands.
setFlagsFromString("--expose-gc");
const freeMemory = runInNewContext("gc") as () => void;
let drawn = 0;

parentPort?.on("message", async ({ place, job }: DrawOrder) => {
  let answer: DrawAnswer;
  try {
    answer = { place, bytes: await drawImage(job) };
  } catch (error) {
    answer = { place, fault: error instanceof Error ? error.message : String(error) };
  }
  drawn += 1;
  if (drawn % PICTURES_KEPT === 0) freeMemory();
  // What is to be given back is, but only between two turns of the loop.
  await nextTurn();
  parentPort?.postMessage(answer);
});
