import { element, xmlDocument } from './xml.ts';

it('writes words so that nothing in them is taken for XML', () => {
  const root = element('a', [element('b', 'Bread & <butter>'), { name: 'c', attributes: { href: '?a=1&b="2"' } }]);
  expect(xmlDocument(root)).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a><b>Bread &amp; &lt;butter&gt;</b><c href="?a=1&amp;b=&quot;2&quot;"/></a>\n');
});

it('leaves out what XML has no way to write', () => {
  expect(xmlDocument(element('a', 'tab\tbell\u0007 half\ud800 whole😀'))).toContain('<a>tab\tbell half whole😀</a>');
});
