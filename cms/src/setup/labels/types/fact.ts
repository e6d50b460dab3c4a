import type { Labels } from '../labels';
import { evidence, upkeep } from '../shared';

/** An amount, a deadline or a number that many texts use: one edit mends all. */
export const fact: Labels = {
  mainField: 'key',
  columns: ['key', 'value', 'asOf', 'reviewBy'],
  rows: [['key'], ['value'], ['unit', 'asOf'], ...evidence.rows, ...upkeep.rows],
  fields: {
    key: {
      label: 'Code name',
      help: 'Texts place the fact by this name. Small letters, numbers and hyphens. It can never change once the fact is published.',
      placeholder: 'weekly-money',
    },
    value: {
      label: 'The fact',
      help: 'As it reads in the middle of a sentence, with its unit. For a phone number or an e-mail address: that alone. The page puts the date behind it.',
      placeholder: '£49.18 a week',
    },
    unit: { label: 'What it is', help: 'A phone number can be called from the page, and an e-mail address written to.' },
    asOf: {
      label: 'True as of',
      help: 'The day of the source: a year, a month or a day, as far as it is known. Leave it empty where the source has no date; the page then says so.',
      placeholder: '2026-05-10',
    },
    ...evidence.fields,
    ...upkeep.fields,
  },
};
