/** A block as it was, and what has become of it; `null`: it is new, or gone. */
export interface Pair {
  readonly before: number | null;
  readonly after: number | null;
  readonly isSame: boolean;
}

/** For each place after, the place before of a block that is the very same, wherever it stood. */
function samePlaces(before: readonly string[], after: readonly string[]): (number | null)[] {
  const free = new Map<string, number[]>();
  for (const [place, one] of before.entries()) free.set(one, [...(free.get(one) ?? []), place]);
  return after.map((one) => free.get(one)?.shift() ?? null);
}

/**
 * Tells what has become of the blocks of a list. The same block is the same wherever it stands now. Others are taken for
 * changed where as many of them stand between the same neighbours as before; otherwise nobody can know which became
 * which, and they count as gone and new.
 * @param before anything that tells the blocks apart, such as their digests
 * @param after the same, as they are now
 * @returns in the order of `after`, then those that are gone
 */
export function align(before: readonly string[], after: readonly string[]): readonly Pair[] {
  const same = samePlaces(before, after);
  const from = [...same];
  const taken = new Set(same);
  for (let start = 0; start < after.length; start += 1) {
    if (same[start] !== null) continue;
    let end = start;
    while (end < after.length && same[end] === null) end += 1;
    const first = start === 0 ? 0 : (same[start - 1] ?? -1) + 1;
    let last = first;
    while (last < before.length && !taken.has(last)) last += 1;
    if (last - first === end - start) for (let place = start; place < end; place += 1) from[place] = first + place - start;
    start = end;
  }
  const used = new Set(from);
  const gone = [...before.keys()].filter((place) => !used.has(place));
  return [
    ...from.map((place, now): Pair => ({ before: place, after: now, isSame: same[now] !== null })),
    ...gone.map((place): Pair => ({ before: place, after: null, isSame: false })),
  ];
}
