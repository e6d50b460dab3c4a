export { align, type Pair } from './alignment.ts';
export { blocksOf, wordsOf, type Block } from './blocks.ts';
export { digestsOf, sourceDigest } from './digest.ts';
export { localisedFields } from './localised.ts';
export { sectionsOf } from './sections.ts';
export { changeDaysIn, changedBlocks, changedFields, changedInField, sourcesIn, type ChangeDays, type ChangedBlock, type Sources } from './sources.ts';
