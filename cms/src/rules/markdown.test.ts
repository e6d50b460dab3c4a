import { libraryAddresses, markdownFaults, withLibraryAddresses } from './markdown';

test('what the site shows is right', () => {
  const text = [
    '## A heading\n\n### A smaller one',
    'Words, **bold** and *italic*, over\\\ntwo lines, 3 < 4 & more.',
    '- one\n- two\n  1. deeper',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '[web](https://example.org) [mail](mailto:a@example.org) [phone](tel:+4420) [page](/guides/doctor/) [part](#part) <https://example.org>',
    '[by name][x]\n\n[x]: https://example.org "Title"',
    '![What it shows](/uploads/a.jpg)',
    '[![What it shows](/uploads/a.jpg)](/guides/)',
    'www.example.org',
  ];
  expect(text.flatMap(markdownFaults)).toEqual([]);
});

test.each([
  ['# Loud', '“Loud” is a heading of the highest level'],
  ['Loud\n====', '“Loud” is a heading of the highest level'],
  ['<b>bold</b>', '“<b>” is HTML'],
  ['<script>alert(1)</script>', 'is HTML'],
  ['<!-- note -->', 'is HTML'],
  ['- <img src=x onerror=alert(1)>', 'is HTML'],
  ['[x](javascript:alert(1))', 'leads to “javascript:alert(1)”'],
  ['[x](JaVaScRiPt:alert(1))', 'leads to'],
  ['[x](&#106;avascript:alert(1))', 'leads to “javascript:alert(1)”'],
  ['[x](<java\tscript:alert(1)>)', 'leads to'],
  ['[x](data:text/html,x)', 'leads to “data:text/html,x”'],
  ['[x](//elsewhere.example)', 'leads to'],
  ['[x](\\\\\\\\elsewhere.example)', 'leads to'],
  ['[x](ftp://example.org)', 'leads to'],
  ['[x]()', 'leads to “”'],
  ['[y][x]\n\n[x]: javascript:alert(1)', 'leads to'],
  ['[](https://example.org)', 'has no words'],
  ['[x](https://example.org/{{fact:weekly-money}})', 'A fact cannot stand in an address'],
  ['https://example.org/{{fact:weekly-money}}', 'A fact cannot stand in an address'],
  ['[x][y]\n\n[y]: /guides/{{fact:weekly-money}}', 'A fact cannot stand in an address'],
  ['![x](https://example.org/a.jpg)', 'is not in the media library'],
  ['![x](/elsewhere/a.jpg)', 'is not in the media library'],
  ...['/uploads/a.jpg?x', '/uploads/a.jpg#x', '/uploads/./a.jpg', '/uploads/b/../a.jpg', '/uploads/&Tab;a.jpg', '/uploads/%61.jpg', '/uploads/', '/uploads\\\\a.jpg'].flatMap((address) => [
    [`![x](${address})`, 'is not in the media library'],
    [`[x](${address})`, 'is no address of the media library'],
    [`[x][y]\n\n[y]: ${address}`, 'is no address of the media library'],
  ]),
  ['![](/uploads/a.jpg)', 'has no description'],
  ['![ ][x]\n\n[x]: /uploads/a.jpg', 'has no description'],
  ['> quoted', 'Quotation blocks'],
  ['`code`', 'Code is not shown'],
  ['```\ncode\n```', 'Code is not shown'],
  ['    four spaces', 'four spaces'],
  ['***', 'Dividing lines'],
  ['~~gone~~', 'Crossed-out'],
  ['a[^1]\n\n[^1]: note', 'Footnotes'],
  ['- [ ] to do', 'Tick boxes'],
])('%j is not right', (text, words) => {
  expect(markdownFaults(text)).toEqual([expect.stringContaining(words)]);
});

test('the same fault is told once', () => {
  expect(markdownFaults('`a` and `b`\n\n> `c`')).toHaveLength(2);
});

test("the CMS's own address is taken off its files, wherever a text names one, and off nothing else", () => {
  expect(withLibraryAddresses('[a][x] <http://localhost:1337/uploads/b.jpg> [c](<http://localhost:1337/uploads/c.jpg>)\n\n[x]: http://localhost:1337/uploads/a.jpg', ['http://localhost:1337'])).toBe(
    '[a][x] </uploads/b.jpg> [c](</uploads/c.jpg>)\n\n[x]: /uploads/a.jpg',
  );
  const text = '![a](http://localhost:1337/uploads/a.jpg) ![b](https://other.example/uploads/b.jpg) [c](http://localhost:1337/admin)';
  expect(withLibraryAddresses(text, ['http://localhost:1337'])).toBe(
    '![a](/uploads/a.jpg) ![b](https://other.example/uploads/b.jpg) [c](http://localhost:1337/admin)',
  );
});

test('every file of the library that a text names is found, once', () => {
  const text = '![a](/uploads/a.jpg) [![b](/uploads/b.jpg)](/uploads/c.pdf)\n\n- ![again][x]\n\n[x]: /uploads/a.jpg\n\n![else](https://example.org/uploads/d.jpg)';
  expect(libraryAddresses(text).sort()).toEqual(['/uploads/a.jpg', '/uploads/b.jpg', '/uploads/c.pdf']);
});

test('a file is found whatever the spelling of its address, and where it is all that a field holds', () => {
  expect(['![a](/uploads/a.jpg?x)', '![a](/uploads/./a.jpg#y)', '[a](/uploads/b/../a.jpg)', '![a](/uploads/&Tab;a.jpg)', '/uploads/a.jpg', '/uploads/a.jpg?x'].flatMap(libraryAddresses)).toEqual(Array(6).fill('/uploads/a.jpg'));
  expect(libraryAddresses('about /uploads/a.jpg')).toEqual([]);
});
