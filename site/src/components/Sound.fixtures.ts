import type { Fixtures } from '../../gallery/fixtures.ts';
import type Sound from './Sound.astro';

export default {
  states: ({ t }) => [
    {
      name: 'how long it is, and how much to load',
      props: { label: t('sound.listen'), words: t('sound.words'), sound: { src: '/media/a.mp3', mime: 'audio/mpeg', facts: t('sound.facts', { length: '2:05', size: '1.4 MB' }) } },
      shows: [t('sound.listen').text, '2:05', '1.4 MB', t('sound.words').text],
      has: ['audio[controls][preload="none"][aria-label] source[type="audio/mpeg"]'],
    },
    { name: 'nothing known of it', props: { label: t('sound.listenCard'), sound: { src: '/media/a.ogg', mime: 'audio/ogg', facts: null } }, shows: [t('sound.listenCard').text], has: ['audio'], lacks: ['.small'] },
  ],
} satisfies Fixtures<typeof Sound>;
