import type { MediaFile } from '@sanctuary/shared-types';
import { aSnapshot } from '../../tests/fixtures/index.ts';
import { contextOf } from './context.ts';
import { pictureVariants, publishedFile, publishedPicture } from './media.ts';

const picture = (fields: Partial<MediaFile> = {}): MediaFile => ({
  address: '/uploads/a.jpg',
  sha256: '0123456789abcdef'.repeat(4),
  mime: 'image/jpeg',
  width: 2000,
  height: 1000,
  ...fields,
});
const widthsOf = (file: MediaFile, format: string) => pictureVariants(file).filter((one) => one.format === format).map(({ width }) => width);

describe('pictureVariants', () => {
  it('makes proper sizes in each format, and one for old browsers', () => {
    expect(widthsOf(picture(), 'avif')).toEqual([320, 640, 960, 1280]);
    expect(widthsOf(picture(), 'webp')).toEqual([320, 640, 960, 1280]);
    expect(widthsOf(picture(), 'jpg')).toEqual([960]);
  });

  it('never makes a picture larger than it is', () => {
    expect(widthsOf(picture({ width: 700, height: 350 }), 'avif')).toEqual([320, 640, 700]);
    expect(widthsOf(picture({ width: 100, height: 50 }), 'avif')).toEqual([100]);
    expect(widthsOf(picture({ width: 100, height: 50 }), 'jpg')).toEqual([100]);
  });

  it('keeps what is see-through', () => {
    expect(widthsOf(picture({ mime: 'image/png' }), 'png')).toEqual([960]);
  });
});

describe('publishedPicture', () => {
  it('gives a page the address, the size and the sources', () => {
    expect(publishedPicture(picture({ width: 640, height: 321 }))).toEqual({
      src: '/media/0123456789abcdef0123-640.jpg',
      width: 640,
      height: 321,
      sources: [
        { type: 'image/avif', srcset: '/media/0123456789abcdef0123-320.avif 320w, /media/0123456789abcdef0123-640.avif 640w' },
        { type: 'image/webp', srcset: '/media/0123456789abcdef0123-320.webp 320w, /media/0123456789abcdef0123-640.webp 640w' },
      ],
    });
  });

  it('gives none for a document', () => {
    expect(publishedPicture(picture({ mime: 'application/pdf', width: null, height: null }))).toBeNull();
  });
});

describe('publishedFile', () => {
  it('names a document by its content', () => {
    expect(publishedFile(picture({ mime: 'application/pdf', width: null, height: null }))).toBe('/media/0123456789abcdef0123.pdf');
  });

  it('never leads to the picture that was uploaded', () => {
    expect(publishedFile(picture())).toBe('/media/0123456789abcdef0123-960.jpg');
  });
});

it('finds a file by its address in the CMS', () => {
  const { media } = contextOf(aSnapshot({ media: [picture()] }));
  expect(media.at('/uploads/a.jpg')).toEqual(picture());
  expect(media.at('/uploads/b.jpg')).toBeUndefined();
});
