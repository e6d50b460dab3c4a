import { locales } from './locales.ts';

/** One thing that an officer can tick; `value` is stored, `label` is for officers. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

const spokenOnly: readonly Choice[] = [
  { value: 'am', label: 'Amharic' },
  { value: 'bn', label: 'Bengali' },
  { value: 'es', label: 'Spanish' },
  { value: 'fr', label: 'French' },
  { value: 'gu', label: 'Gujarati' },
  { value: 'hi', label: 'Hindi' },
  { value: 'it', label: 'Italian' },
  { value: 'ne', label: 'Nepali' },
  { value: 'pa', label: 'Punjabi' },
  { value: 'pt', label: 'Portuguese' },
  { value: 'ro', label: 'Romanian' },
  { value: 'ru', label: 'Russian' },
  { value: 'si', label: 'Sinhala' },
  { value: 'so', label: 'Somali' },
  { value: 'sq', label: 'Albanian' },
  { value: 'tr', label: 'Turkish' },
  { value: 'vi', label: 'Vietnamese' },
  { value: 'zh', label: 'Chinese' },
];

const siteLanguages: readonly Choice[] = locales.map(({ code, name }) => ({ value: code, label: name }));

/**
 * The lists behind the tick boxes of the content model (fields of the kind `choices`).
 * A value is stored in entries and appears in addresses of the services filter: add, never rename.
 */
export const choices = {
  statuses: [
    { value: 'everyone', label: 'Everyone, whatever their status' },
    { value: 'asylum_seekers', label: 'People seeking asylum' },
    { value: 'refused_asylum_seekers', label: 'People refused asylum' },
    { value: 'refugees', label: 'Refugees' },
    { value: 'resettled_families', label: 'Resettled families' },
    { value: 'ukraine_scheme', label: 'Guests on a Ukraine scheme' },
    { value: 'hong_kong_bno', label: 'People with a Hong Kong BN(O) visa' },
    { value: 'migrants', label: 'Other people new to the country' },
    { value: 'hosts', label: 'Hosts' },
  ],
  access: [
    { value: 'drop_in', label: 'Walk in' },
    { value: 'self_referral', label: 'Contact them yourself' },
    { value: 'appointment', label: 'By appointment' },
    { value: 'professional_referral', label: 'A worker must refer the person' },
  ],
  delivery: [
    { value: 'in_person', label: 'In person' },
    { value: 'phone', label: 'By phone' },
    { value: 'online', label: 'Online' },
  ],
  languages: [...siteLanguages, ...spokenOnly],
  locales: siteLanguages,
  consentScope: [
    { value: 'words', label: 'The person’s words' },
    { value: 'image', label: 'Pictures and film of the person' },
    { value: 'voice', label: 'The person’s voice' },
    { value: 'location', label: 'The place where the person lives, works, learns or often goes' },
  ],
  consentChannels: [
    { value: 'website', label: 'This website' },
    { value: 'social_media', label: 'Social media' },
    { value: 'print', label: 'Leaflets and posters' },
    { value: 'press', label: 'Newspapers, radio and television' },
  ],
  tellingDetails: [
    { value: 'face', label: 'Their face' },
    { value: 'exact_place', label: 'An exact place: where they live, work, learn or often go' },
    { value: 'real_name', label: 'Their real name' },
  ],
} as const satisfies Record<string, readonly Choice[]>;

/** Name of a list of choices, as content types refer to it. */
export type ChoiceList = keyof typeof choices;
