/** How often it is asked whether somebody waits, in milliseconds. */
const everySoOften = 20;

/**
 * Does something long that nobody waits for, and something short in its place as soon as somebody does.
 * @param hinted whether somebody waits by now
 * @throws {Error} of whichever is done
 */
export async function unlessHinted<T>(hinted: () => boolean, signal: AbortSignal, long: (signal: AbortSignal) => Promise<T>, short: () => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const asking = setInterval(() => { if (hinted()) stop.abort(); }, everySoOften);
  try {
    return await long(AbortSignal.any([signal, stop.signal]));
  } catch (error) {
    if (signal.aborted || !stop.signal.aborted) throw error;
    return await short();
  } finally {
    clearInterval(asking);
  }
}
