import type { Fixtures } from '../../../gallery/fixtures.ts';
import type Recording from './Recording.astro';

export default {
  states: ({ locale, t }) => [
    { name: 'a sound', props: { locale, kind: 'audio', recording: { src: '/media/story.mp3', mime: 'audio/mpeg' } }, shows: [t('stories.listen').text], has: ['audio[controls][preload="none"] source'], lacks: ['video'] },
    { name: 'a film', props: { locale, kind: 'video', recording: { src: '/media/story.mp4', mime: 'video/mp4' } }, shows: [t('stories.watch').text], has: ['video[controls][preload="none"]'], lacks: ['audio'] },
  ],
} satisfies Fixtures<typeof Recording>;
