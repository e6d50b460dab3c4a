import { sniff } from './file-types';
import { stripMp3 } from './strip-mp3';
import { stripMp4 } from './strip-mp4';

const box = (name: string, ...content: readonly (Buffer | string)[]): Buffer => {
  const inside = Buffer.concat(content.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));
  const header = Buffer.alloc(8);
  header.writeUInt32BE(inside.length + 8, 0);
  header.write(name, 4, 'latin1');
  return Buffer.concat([header, inside]);
};
const dates = (version: 0 | 1): Buffer => Buffer.concat([Buffer.from([version, 0, 0, 0]), Buffer.alloc(version === 1 ? 16 : 8, 0xaa), Buffer.from('rest')]);

describe('an MP4', () => {
  const film = (): Buffer =>
    Buffer.concat([
      box('ftyp', 'isom', Buffer.alloc(4)),
      box('moov', box('mvhd', dates(0)), box('trak', box('tkhd', dates(1)), box('udta', box('©xyz', '+51.4100-000.3000/'))), box('udta', '+51.4100')),
      box('uuid', 'XMP +51.4100'),
      box('mdat', 'pictures and sound'),
    ]);

  test('loses place and dates, and nothing moves', () => {
    const original = film();
    const stripped = stripMp4(original);
    expect(stripped).toHaveLength(original.length);
    expect(stripped.includes('51.41')).toBe(false);
    expect(stripped.includes(0xaa)).toBe(false);
    expect(stripped.indexOf('pictures and sound')).toBe(original.indexOf('pictures and sound'));
    expect(stripped.toString('latin1').match(/rest/g)).toHaveLength(2);
    expect(original.includes('51.41')).toBe(true);
  });

  test('that is cut off is refused', () => {
    expect(() => stripMp4(film().subarray(0, 60))).toThrow(RangeError);
  });
});

describe('an MP3', () => {
  const sound = Buffer.from([0xff, 0xfb, 0x90, 0x64, 1, 2, 3, 4]);
  const id3 = Buffer.concat([Buffer.from('ID3\u0004\u0000\u0000', 'latin1'), Buffer.from([0, 0, 0, 6]), Buffer.from('Secret')]);
  const id3v1 = Buffer.concat([Buffer.from('TAGSecret'), Buffer.alloc(119)]);

  test('loses its tags and keeps its sound', () => {
    expect(stripMp3(Buffer.concat([id3, sound, id3v1]))).toEqual(sound);
    expect(stripMp3(Buffer.concat([id3, id3, sound]))).toEqual(sound);
    expect(stripMp3(sound)).toEqual(sound);
  });

  test('without sound is refused', () => {
    expect(() => stripMp3(id3)).toThrow(RangeError);
  });
});

describe('what a file is', () => {
  const start = (bytes: string): Buffer => Buffer.from(bytes, 'latin1');
  test.each([
    ['\u00ff\u00d8\u00ff\u00e0', 'image/jpeg'],
    ['\u0089PNG\r\n\u001a\n', 'image/png'],
    ['RIFF\u0000\u0000\u0000\u0000WEBP', 'image/webp'],
    ['\u0000\u0000\u0000\u001cftypavif', 'image/avif'],
    ['\u0000\u0000\u0000\u001cftypisom', 'video/mp4'],
    ['\u0000\u0000\u0000\u001cftypM4A ', 'audio/mp4'],
    ['%PDF-1.7', 'application/pdf'],
    ['ID3\u0004', 'audio/mpeg'],
    ['\u00ff\u00fb\u0090\u0064', 'audio/mpeg'],
    ['OggS', 'audio/ogg'],
    ['\u001aE\u00df\u00a3\u0000\u0000\u0000\u0000\u0042\u0082\u0084webm', 'video/webm'],
  ])('%j is %s', (bytes, mime) => {
    expect(sniff(start(bytes))).toMatchObject({ type: { mime } });
  });

  test.each([
    ['', 'not safe'],
    ['<svg xmlns="x">', 'not safe'],
    ['<!doctype html>', 'not safe'],
    ['GIF89a', 'not safe'],
    ['PK\u0003\u0004', 'not safe'],
    ['\u00ff\u00fe<\u0000', 'not safe'],
    ['\u0000\u0000\u0000\u001cftypheic', 'Save it as JPEG'],
    ['\u0000\u0000\u0000\u001cftypqt  ', 'Save it as MP4'],
    ['\u0000\u0000\u0000\u001cftypjp2 ', 'not safe'],
    ['\u001aE\u00df\u00a3\u0000\u0000\u0000\u0000\u0042\u0082\u0088matroska', 'not safe'],
  ])('%j is refused', (bytes, words) => {
    expect(sniff(start(bytes))).toEqual({ refusal: expect.stringContaining(words) });
  });
});
