/** Loads the library that draws pictures, which is a binary for each kind of machine. */

/** The library as a module. */
export type Resvg = typeof import("@resvg/resvg-js");

/**
 * Gives the library.
 *
 * @throws RangeError when there is no binary of it for this machine; the message names the package to install.
 */
export async function loadResvg(
  load: () => Promise<Resvg> = () => import("@resvg/resvg-js"),
): Promise<Resvg> {
  try {
    return await load();
  } catch (error) {
    const machine = `${process.platform} on ${process.arch}`;
    throw new RangeError(
      `Cannot draw the pictures: the package @resvg/resvg-js has no binary here for ${machine}; run "npm ci" with optional dependencies, on a machine that the package has one for`,
      { cause: error },
    );
  }
}
