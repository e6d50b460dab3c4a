import { fieldWords } from './field-words';

const schemas: Record<string, Parameters<typeof fieldWords>[2] extends (uid: string) => infer S ? S : never> = {
  'api::arrival-guide.arrival-guide': { attributes: { title: { type: 'string' }, steps: { type: 'component', component: 'guide.step' } } },
  'guide.step': { attributes: { timeLimit: { type: 'component', component: 'guide.time-limit' } } },
};
const words = (path: string) => fieldWords(path, 'api::arrival-guide.arrival-guide', (uid) => schemas[uid]);

describe('fieldWords', () => {
  it.each([
    ['title', 'Title'],
    ['steps.1.title', 'Steps 2 › What to do'],
    ['steps.0.timeLimit.days', 'Steps 1 › Time limit › How many days'],
    ['steps', 'Steps'],
    ['elsewhere.deep', 'elsewhere › deep'],
    ['', ''],
  ])('says %s as %s', (path, expected) => expect(words(path)).toBe(expected));
});
