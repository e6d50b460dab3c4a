import type { Labels } from '../labels';

/** A question that newcomers ask, on the home page. */
export const question: Labels = {
  mainField: 'question',
  rows: [['question', 'answer']],
  fields: {
    question: { label: 'Question', help: 'As a newcomer would ask it, in few words. Five are enough, the most urgent first; a translation has the same, in the same order.', placeholder: 'How do I see a doctor?' },
    answer: { label: 'Page that answers it', help: 'The page of this site, beginning and ending with /. Where there is no such page, the question is left out.', placeholder: '/guides/register-with-a-gp/' },
  },
};
