/** A problem that a person can mend: its message is shown without a stack. */
export class Stop extends Error {}

/** Shows one line to the person at the terminal: beside the output of a program that we only run for them. */
export function say(line) {
  const stream = running ? process.stderr : process.stdout;
  stream.write(`${line}\n`);
}

let running = false;

/** From now on standard output belongs to the program that we run. */
export function leaveOutputAlone() {
  running = true;
}

/**
 * Runs a long step, saying that it began, every ten seconds that it goes on, and how long it took.
 * @template T
 * @param {string} title what is being done, as "Installing packages"
 * @param {() => Promise<T>} work
 * @returns {Promise<T>} what `work` gives; its errors pass through
 */
export async function step(title, work) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  say(`… ${title}`);
  const ticking = setInterval(() => say(`  ${title}: ${seconds()} s so far`), 10_000);
  try {
    const result = await work();
    say(`✓ ${title} (${seconds()} s)`);
    return result;
  } finally {
    clearInterval(ticking);
  }
}

// a terminal that was closed must not end us before what we started has ended
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
