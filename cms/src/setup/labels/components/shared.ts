import type { Labels } from '../labels';

/** A link to another site. */
export const link: Labels = {
  mainField: 'label',
  rows: [['label', 'url']],
  fields: {
    label: { label: 'Words of the link', help: 'They must make sense by themselves: not “click here”.' },
    url: { label: 'Web address', placeholder: 'https://' },
  },
};

/** A phone number. */
export const phone: Labels = {
  mainField: 'number',
  rows: [['number', 'label']],
  fields: {
    number: { label: 'Number', help: 'A number that the public may ring, as it is dialled in the United Kingdom.', placeholder: '020 7946 0000' },
    label: { label: 'What it is for', placeholder: 'Out of hours' },
  },
};

/** A picture in its place. */
export const picture: Labels = {
  mainField: 'alt',
  rows: [['image'], ['alt'], ['caption', 'credit']],
  fields: {
    image: { label: 'Picture', help: 'No face, uniform, house number or street sign without the consent of the people in it.' },
    alt: { label: 'What the picture shows', help: 'Read aloud to people who cannot see it. Describe what matters here; do not begin with “Picture of”.' },
    caption: { label: 'Words under the picture' },
    credit: { label: 'Who made it', help: 'The person or agency to be named, and the licence where there is one.' },
  },
};

/** Where a fact came from. */
export const source: Labels = {
  mainField: 'title',
  rows: [['title', 'url'], ['note']],
  fields: {
    title: { label: 'Name of the source', help: 'Where these facts came from, so that the next person can check them.', placeholder: 'GOV.UK: Asylum support' },
    url: { label: 'Web address', placeholder: 'https://' },
    note: { label: 'Note', help: 'What it says, and on which day it was read.' },
  },
};
