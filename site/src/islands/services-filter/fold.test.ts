import { fold, searchWords } from './fold.ts';

test.each([
  ['Crèche', 'creche', 'an accent'],
  ['ŁÓDŹ', 'lodz', 'a letter that Unicode does not take apart'],
  ['п’ять', 'пять', 'an apostrophe'],
  ['Її', 'ії', 'case in Cyrillic'],
  ['أحمد إسلام آمن ٱلله', 'احمد اسلام امن الله', 'forms of alef'],
  ['مُسَاعَدَة', 'مساعده', 'vowel signs and the last letter'],
  ['مســاعدة', 'مساعدة', 'a stretched word'],
  ['کمک', 'كمك', 'a Persian keyboard'],
  ['می‌خواهم', 'ميخواهم', 'a joiner that is not seen'],
  ['پزشکی', 'پزشكي', 'Persian yeh and kaf'],
  ['هاتف ٠٨٠٠ و ۱۱۱', 'هاتف 0800 و 111', 'Arabic and Persian digits'],
  ['ﻻ', 'لا', 'presentation forms'],
])('%s is found by %s (%s)', (written, typed) => {
  expect(fold(written)).toBe(fold(typed));
});

test('vowel signs that are letters of their own are kept', () => {
  expect(fold('தமிழ்')).not.toBe(fold('தமழ'));
});

test('a search is cut into words at spaces and marks', () => {
  expect(searchWords('  English – at HOME, ')).toEqual(['english', 'at', 'home']);
  expect(searchWords(' … ')).toEqual([]);
});
