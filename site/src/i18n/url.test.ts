import { localeOfPart, localePart, localisedPath } from './url.ts';

describe('addresses of languages', () => {
  it('keep English at the root and put others under their code in small letters', () => {
    expect(localisedPath('en', '/contact/')).toBe('/contact/');
    expect(localisedPath('fa-AF', '/contact/')).toBe('/fa-af/contact/');
    expect(localisedPath('ar', '/')).toBe('/ar/');
  });

  it('are read back', () => {
    expect(localeOfPart(undefined)).toBe('en');
    expect(localeOfPart(localePart('zh-Hant-HK'))).toBe('zh-Hant-HK');
  });

  it('name no language that the table lacks', () => {
    expect(() => localeOfPart('xx')).toThrow(RangeError);
    expect(() => localeOfPart('en')).toThrow(RangeError);
  });
});
