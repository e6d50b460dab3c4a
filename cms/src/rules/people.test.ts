import { isPeople, peopleAnswers } from '@sanctuary/shared-types';
import { unansweredFaults } from './people';

test('a picture without an answer is a fault of its field, which says what to do', () => {
  const faults = unansweredFaults([
    { path: ['images', 1, 'image'], name: 'garden.jpg', people: undefined },
    { path: ['body'], name: 'hall.jpg', people: 'nobody' },
  ]);
  expect(faults).toEqual([{ path: ['images', 1, 'image'], message: expect.stringMatching(/who is in the picture “garden\.jpg”\. Answer that under “Pictures”/) }]);
});

test.each(peopleAnswers)('“%s” is an answer', (people) => {
  expect(isPeople(people)).toBe(true);
  expect(unansweredFaults([{ path: ['logo'], name: 'logo.png', people }])).toEqual([]);
});

test.each([null, '', 'Nobody', 'somebody', 1, undefined])('%j is none', (value) => expect(isPeople(value)).toBe(false));
