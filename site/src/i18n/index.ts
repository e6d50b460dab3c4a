export { dataSizeWords, lengthWords } from './amounts.ts';
export { dateRangeWords, dateWords, timeWords, weekdayName } from './dates.ts';
export { listText } from './lists.ts';
export { isolateNumbers } from './numbers.ts';
export { onceEach } from './once-each.ts';
export { translator, type Key, type Translate, type Values } from './translate.ts';
export { localeOfPart, localePart, localisedPath } from './url.ts';
export { mark, words, type Html, type SafetyWords, type Words, type WordsPart } from './words.ts';
