import type { Fixtures } from '../../gallery/fixtures.ts';
import type Emergency from './Emergency.astro';

export default {
  inside: { as: 'ul', class: 'emergencies' },
  states: ({ locale, t, en, ar }) => [
    {
      name: 'all that may be said',
      props: {
        locale,
        contact: {
          name: { words: en('Police, fire or ambulance'), english: null },
          phone: { number: '999', href: 'tel:999' },
          when: { words: en('Someone is in danger now.'), english: null },
          hours: en('Day and night'),
          languages: en('Ask for an interpreter'),
          free: true,
          toConfirm: en('Whether a text message works'),
        },
      },
      shows: ['Police, fire or ambulance', '999', 'Someone is in danger now.', t('contact.free').text, 'Whether a text message works'],
      has: ['h3', 'a[href="tel:999"]'],
    },
    {
      name: 'the least that may be said',
      props: {
        locale,
        contact: {
          name: { words: en('Night shelter'), english: null },
          phone: { number: '020 7946 0000', href: 'tel:02079460000' },
          when: { words: en('You have nowhere to sleep tonight.'), english: null },
          hours: null, languages: null, free: false, toConfirm: null,
        },
      },
      shows: ['Night shelter', '020 7946 0000'],
      hides: [t('contact.free').text, t('contact.hours').text],
    },
    {
      name: 'translated by a machine, and no number to call',
      props: {
        locale,
        contact: {
          name: { words: ar('أحدهم يؤذيك'), english: en('Someone hurts you') },
          phone: { number: 'Text START to 85258', href: null },
          when: { words: ar('لست آمنًا في بيتك.'), english: en('You are not safe at home.') },
          hours: null, languages: null, free: true, toConfirm: null,
        },
      },
      shows: ['أحدهم يؤذيك', 'Someone hurts you', 'You are not safe at home.', 'Text START to 85258'],
      has: ['.beside'],
      lacks: ['a'],
    },
  ],
} satisfies Fixtures<typeof Emergency>;
