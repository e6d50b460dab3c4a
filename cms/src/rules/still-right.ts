import type { ChangedBlock, Sources } from '@sanctuary/shared-types/translation';

/** One field with some of its changes taken as translated: changed blocks in place, gone ones left out, new ones put in. */
function confirmedField(source: readonly string[], blocks: readonly ChangedBlock[], english: readonly string[]): readonly string[] {
  const bySource = new Map(blocks.filter(({ source: place }) => place !== null).map((block) => [block.source, block]));
  const kept = source.flatMap((digest, place): readonly string[] => {
    const block = bySource.get(place);
    if (!block) return [digest];
    return block.english === null ? [] : [english[block.english] ?? digest];
  });
  const added = blocks.flatMap(({ source: place, english: now }) => (place === null && now !== null ? [now] : []));
  return [...added].sort((a, b) => a - b).reduce<readonly string[]>((list, place) => {
    const before = english[place - 1];
    const at = before === undefined ? 0 : list.lastIndexOf(before) + 1 || Math.min(place, list.length);
    return list.toSpliced(at, 0, english[place] ?? '');
  }, kept);
}

/**
 * What a translation is made from once somebody has said that it is right as it stands.
 * @param sources what it was made from
 * @param blocks the changes that were looked at
 * @param english digests of the English of a field as it is
 */
export function withConfirmed(sources: Sources, blocks: readonly ChangedBlock[], english: (field: string) => readonly string[]): Sources {
  const fields = [...Map.groupBy(blocks, ({ field }) => field)];
  return { ...sources, ...Object.fromEntries(fields.map(([field, some]) => [field, confirmedField(sources[field] ?? [], some, english(field))])) };
}
