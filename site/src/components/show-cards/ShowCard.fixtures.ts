import type { Fixtures } from '../../../gallery/fixtures.ts';
import type ShowCard from './ShowCard.astro';

export default {
  inside: { as: 'ul', class: 'show-cards' },
  states: ({ locale, t, en, ar }) => {
    const bare = { id: 'interpreter', says: en('I need an interpreter. I speak ________.'), english: null, note: null, englishNote: null, sound: null };
    return [
      { name: 'English alone', props: { locale, card: bare }, shows: ['I need an interpreter', t('cards.back').text], has: ['li#interpreter a[href="#interpreter"]', 'a[href="#cards"]'], lacks: ['.show-card__english', 'p', 'audio'] },
      {
        name: 'Arabic and English, a note, a sound',
        props: {
          locale,
          card: {
            id: 'arabic',
            says: ar('أحتاج إلى مترجم. أتحدث العربية.'),
            english: en('I need an interpreter. I speak Arabic.'),
            note: ar('يُرجى الاتصال بمترجم عبر الهاتف.'),
            englishNote: en('Please call a telephone interpreter.'),
            sound: { src: '/media/card.mp3', mime: 'audio/mpeg', facts: t('sound.facts', { length: '0:04', size: '0.1 MB' }) },
          },
        },
        shows: ['أحتاج إلى مترجم', 'I speak Arabic.', 'يُرجى', 'telephone interpreter', '0:04'],
        has: ['.show-card__english', 'audio'],
      },
      { name: 'a very long word', props: { locale, card: { ...bare, id: 'long', says: en('Rechtsschutzversicherungsgesellschaftenverordnung') } }, shows: ['Rechtsschutz'] },
    ];
  },
} satisfies Fixtures<typeof ShowCard>;
