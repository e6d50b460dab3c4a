/**
 * Does something with each of some things, one after the other, the rest also where it fails with one.
 * @throws {unknown} the first failure, once all had their turn
 */
export async function withEach<T>(things: readonly T[], act: (thing: T) => Promise<unknown>): Promise<void> {
  const failures: { readonly error: unknown }[] = [];
  for (const thing of things) {
    try {
      await act(thing);
    } catch (error) {
      failures.push({ error });
    }
  }
  const [first] = failures;
  if (first) throw first.error;
}
