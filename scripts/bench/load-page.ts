/** Loads a page in a browser that knows nothing of it, and measures what is sent and when its chart shows. */
import type { Browser, CDPSession } from "playwright-core";

/** One cold load. Bytes are those on the wire, with headers; times run from the start of the navigation. */
export interface PageLoad {
  bytes: number;
  scriptBytes: number;
  requests: number;
  firstPaintMs: number;
  chartMs: number;
}

/** How slow machine and line are. A latency of zero leaves the line alone. */
export interface LoadConditions {
  name: string;
  cpuSlowdown: number;
  latencyMs: number;
  bytesPerSecond: number;
}

/** What the page's window holds once it is watched: when the first text or picture was painted, and when the frame after the one that first held a chart began. */
interface WatchedWindow extends Window {
  pageShown: Promise<[firstPaintMs: number, chartMs: number]>;
}

/** Runs in the page before anything else. A chart is a picture at least 200 px wide with eight or more marks. */
function watchForChart(): void {
  const isChart = (svg: Element): boolean =>
    svg.getBoundingClientRect().width >= 200 && svg.querySelectorAll("path, circle, line, rect").length >= 8;
  const firstPaint = new Promise<number>((resolve) => {
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntriesByName("first-contentful-paint")) resolve(startTime);
    }).observe({ type: "paint", buffered: true });
  });
  const chart = new Promise<number>((resolve) => {
    const look = (): void => {
      if ([...document.querySelectorAll("main svg")].some(isChart)) {
        requestAnimationFrame(() => resolve(performance.now()));
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  // Frames begin before they are painted: what stands in the first frame shows when that is painted.
  (window as unknown as WatchedWindow).pageShown = Promise.all([firstPaint, chart]).then(
    ([paintMs, chartMs]) => [paintMs, Math.max(paintMs, chartMs)],
  );
}

/**
 * Loads the page once, with an empty cache, until nothing more is on its way.
 *
 * @throws RangeError when no chart shows within a minute.
 */
export async function loadPage(browser: Browser, url: string, conditions: LoadConditions): Promise<PageLoad> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    ignoreHTTPSErrors: true,
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.addInitScript(watchForChart);
    const session = await context.newCDPSession(page);
    const sent = await countSent(session);
    await session.send("Emulation.setCPUThrottlingRate", { rate: conditions.cpuSlowdown });
    if (conditions.latencyMs > 0) {
      await session.send("Network.emulateNetworkConditions", {
        offline: false,
        latency: conditions.latencyMs,
        downloadThroughput: conditions.bytesPerSecond,
        uploadThroughput: conditions.bytesPerSecond,
      });
    }
    await page.goto(url, { waitUntil: "networkidle" });
    const [firstPaintMs, chartMs] = await withLimit(
      page.evaluate(() => (window as unknown as WatchedWindow).pageShown),
    );
    await page.waitForLoadState("networkidle");
    return { ...sent(), firstPaintMs, chartMs };
  } finally {
    await context.close();
  }
}

/**
 * Counts what the network brings. What stands in the page itself (`data:`) is no request; the icon of the tab is asked for
 * once a browser has time, which is sometimes after the end of the load, and is left out.
 */
async function countSent(
  session: CDPSession,
): Promise<() => Pick<PageLoad, "bytes" | "scriptBytes" | "requests">> {
  const requests = new Map<string, { isScript: boolean; bytes: number }>();
  session.on("Network.requestWillBeSent", ({ requestId, request, type }) => {
    const isCounted = /^https?:/.test(request.url) && !/\/favicon\.\w+$/.test(request.url);
    if (isCounted) requests.set(requestId, { isScript: type === "Script", bytes: 0 });
  });
  session.on("Network.responseReceived", ({ requestId, type }) => {
    const found = requests.get(requestId);
    if (found) found.isScript = type === "Script";
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const found = requests.get(requestId);
    if (found) found.bytes = encodedDataLength;
  });
  await session.send("Network.enable");
  return () => {
    const all = [...requests.values()];
    const sum = (list: typeof all): number => list.reduce((total, { bytes }) => total + bytes, 0);
    return {
      bytes: sum(all),
      scriptBytes: sum(all.filter(({ isScript }) => isScript)),
      requests: all.length,
    };
  };
}

async function withLimit<Shown>(shown: Promise<Shown>): Promise<Shown> {
  const limit = new AbortController();
  const late = new Promise<never>((_resolve, reject) => {
    const timer = setTimeout(() => reject(new RangeError("No chart showed within a minute")), 60_000);
    limit.signal.addEventListener("abort", () => clearTimeout(timer));
  });
  try {
    return await Promise.race([shown, late]);
  } finally {
    limit.abort();
  }
}
