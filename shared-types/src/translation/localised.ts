import type { ContentType, Entry } from '../entries/index.ts';

/**
 * The fields that a translation brings, as the content model marks them (“L”); every other field, and every
 * relation, is taken from the English entry. A test holds this table to the CMS's own schemas.
 */
export const localisedFields = {
  alert: ['message', 'linkLabel'],
  'arrival-guide': ['title', 'summary', 'body', 'steps', 'recording', 'toConfirm'],
  card: ['title', 'note', 'recording'],
  commitment: ['title', 'summary', 'body', 'evidence', 'toConfirm'],
  'emergency-contact': ['name', 'whenToCall', 'hours', 'languages', 'toConfirm'],
  event: ['title', 'summary', 'body', 'dateNote', 'venue', 'cost', 'accessNotes', 'toConfirm'],
  fact: ['value', 'toConfirm'],
  home: ['heroTitle', 'heroText', 'heroPicture', 'questions', 'introduction'],
  location: ['accessNotes', 'toConfirm'],
  organisation: ['description', 'toConfirm'],
  page: ['title', 'summary', 'body', 'picture', 'toConfirm'],
  'refugee-week': ['theme', 'introduction', 'toConfirm'],
  service: ['name', 'summary', 'whatToExpect', 'eligibility', 'cost', 'whatToBring', 'howToAccess', 'areaServed', 'toConfirm'],
  settings: ['siteName', 'footer'],
  story: ['title', 'summary', 'body', 'pullQuote', 'contentNote', 'images', 'transcript', 'toConfirm'],
  topic: ['name', 'summary'],
  update: ['title', 'summary', 'body', 'picture', 'toConfirm'],
} as const satisfies { readonly [T in ContentType]: readonly (keyof Entry<T>)[] };
