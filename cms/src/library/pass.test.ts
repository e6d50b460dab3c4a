import { passLife, readPass, signedPass } from './pass';

const secret = 'a-secret-of-the-cms-in-tests';
const holder = { officer: '12', session: '0f'.repeat(16) };
const now = Date.UTC(2026, 10, 23);

test('a pass is its holder’s while it lasts', () => {
  const pass = signedPass(secret, holder, now);
  expect(readPass(secret, pass, now + passLife - 1)).toEqual(holder);
  expect(readPass(secret, pass, now + passLife)).toBeUndefined();
});

test('a pass that anybody else made, or changed, is none', () => {
  const [expires = '', officer = '', session = '', signature = ''] = signedPass(secret, holder, now).split('.');
  const changed = [
    `${Number(expires) + 1000}.${officer}.${session}.${signature}`,
    `${expires}.1.${session}.${signature}`,
    `${expires}.${officer}.${'aa'.repeat(16)}.${signature}`,
    `${expires}.${officer}.${session}.${'A'.repeat(43)}`,
    // the parts moved, the text signed the same
    `${expires}${officer}..${session}.${signature}`,
    `${expires}.${officer}.${session}`,
    '',
    'x',
  ];
  for (const text of changed) expect([text, readPass(secret, text, now)]).toEqual([text, undefined]);
  expect(readPass('another-secret-of-another-cms', signedPass(secret, holder, now), now)).toBeUndefined();
});
