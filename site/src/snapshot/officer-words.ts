import type { z } from 'zod';

const names: Readonly<Record<string, string>> = {
  alt: 'description',
  asOf: 'date from which it is true',
  checkedOn: 'date it was last checked',
  dueDate: 'due date',
  formerSlugs: 'list of former addresses',
  key: 'code name',
  languagesOffered: 'list of languages offered',
  phones: 'phone number',
  revision: 'time of publication',
  reviewBy: 'review date',
  slug: 'address',
  toConfirm: 'note on what to confirm',
  url: 'web address',
  uuid: 'permanent number',
};

const parts: Readonly<Record<string, string>> = {
  evidence: 'Evidence',
  externalIds: 'Term',
  images: 'Picture',
  links: 'link',
  phones: 'Phone number',
  schedules: 'Opening time',
  sources: 'Source',
  steps: 'Step',
};

const formats: Readonly<Record<string, string>> = {
  date: 'is not a day of the calendar. Choose it again.',
  datetime: 'is not a date and time. Choose them again.',
  email: 'is not an e-mail address. Write one such as name@example.org.',
  url: 'is not whole. Write one that begins with https://.',
  starts_with: 'is not a file of the media library. Choose the file again.',
};

/** A field's name as words: `whatToExpect` becomes “what to expect”. */
function nameOf(field: string): string {
  return names[field] ?? field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** “Step 2, link 1: the web address” for `['steps', 1, 'links', 0, 'url']`. */
function placeOf(path: readonly PropertyKey[]): string {
  const within: string[] = [];
  let field: string | undefined;
  for (const part of path) {
    if (typeof part === 'number') {
      within.push(`${parts[field ?? ''] ?? nameOf(field ?? 'item')} ${part + 1}`);
      field = undefined;
    } else {
      field = String(part);
    }
  }
  const subject = field === undefined ? 'the choice' : `the ${nameOf(field)}`;
  const words = [within.join(', '), subject].filter((word) => word !== '').join(': ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function isEmpty(input: unknown): boolean {
  return input === undefined || input === null || (typeof input === 'string' && input.trim() === '');
}

function faultOf(issue: z.core.$ZodIssue): string {
  if (issue.path.at(-1) === 'uuid') return 'is missing. Publish the entry again, and the CMS makes it.';
  if (isEmpty(issue.input)) return 'is empty. Fill it in.';
  switch (issue.code) {
    case 'invalid_format':
      return formats[issue.format] ?? `${issue.message}. Correct it.`;
    case 'invalid_value':
      return 'is a choice that the site does not know. Choose from the list again.';
    case 'too_small':
      return `must be at least ${issue.minimum}. Correct it.`;
    case 'too_big':
      return `must be at most ${issue.maximum}. Correct it.`;
    case 'custom':
      return `${issue.message}. Correct it.`;
    default:
      return 'is not of the kind that the site expects. Fill it in again.';
  }
}

/**
 * What is wrong with a field, and what to do, in words for an officer.
 * @param issue what the schema found; parse with `reportInput`, so that an empty field is told from a wrong one
 */
export function officerWords(issue: z.core.$ZodIssue): string {
  // Rules of the content model that speak whole sentences, such as those on addresses, need no more.
  if (issue.code === 'custom' && issue.message.endsWith('.')) return issue.message;
  return `${placeOf(issue.path)} ${faultOf(issue)}`;
}
