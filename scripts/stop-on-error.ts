/** Runs a command so that a mistake of its user is told in words, and a bug with its stack. */

/** Calls `command`; a RangeError or SyntaxError is printed by its message alone, and the exit code becomes 1. */
export async function stopOnError(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof SyntaxError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
