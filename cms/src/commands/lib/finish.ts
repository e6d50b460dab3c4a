/** Ends the process with a command: with 0 where it is done, else with 1 and what is wrong. */
export function finish(command: Promise<void>): void {
  command.then(
    () => process.exit(0),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exit(1);
    },
  );
}
