/** A problem that a person can mend: its message is shown without a stack. */
export class Stop extends Error {}

/** Shows one line to the person at the terminal. */
export function say(line) {
  process.stderr.write(`${line}\n`);
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
