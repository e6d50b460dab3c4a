import { languageAndDirection, oneMainHeading, pictures, title } from './document-rules.ts';
import { noRawFacts } from './fact-rules.ts';
import { canonical, englishIsMarked, missingIsSaid } from './language-rules.ts';
import { nothingFromOthers, nothingOfTheCms } from './own-files-rules.ts';
import { nothingThatThePolicyStops } from './policy-rules.ts';
import type { PageRule } from './rule.ts';
import { hasSocialPicture, structuredDataIsJson } from './sharing-rules.ts';

/** What every page must be. */
export const pageRules: readonly PageRule[] = [
  oneMainHeading,
  languageAndDirection,
  canonical,
  englishIsMarked,
  missingIsSaid,
  title,
  pictures,
  noRawFacts,
  nothingThatThePolicyStops,
  nothingOfTheCms,
  nothingFromOthers,
  hasSocialPicture,
  structuredDataIsJson,
];
