/** The environment of a command as a person has it, without what the test runner sets for its own processes. */

/** Gives this process's environment without those variables. */
export function plainEnv(): NodeJS.ProcessEnv {
  const own = /^(?:VITEST|VITE_|NODE_ENV$|TEST$|DEV$|PROD$|MODE$|SSR$|BASE_URL$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}
