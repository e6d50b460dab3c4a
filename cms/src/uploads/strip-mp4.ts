/** Boxes that hold other boxes, on the way to what must go (ISO 14496-12). */
const containers = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl', 'moof', 'traf']);

/** Boxes that hold what somebody, or a phone, says about a recording: place, title, maker, XMP. */
const descriptions = new Set(['udta', 'meta', 'uuid', 'loci']);

/** Boxes that begin with the moments of making and of changing. */
const dated = new Set(['mvhd', 'tkhd', 'mdhd']);

const headerLength = 8;
const longHeaderLength = 16;

function blank(bytes: Buffer, start: number, header: number, end: number): void {
  bytes.write('free', start + 4, 'latin1');
  bytes.fill(0, start + header, end);
}

function forgetDates(bytes: Buffer, content: number): void {
  const version = bytes[content];
  bytes.fill(0, content + 4, content + 4 + (version === 1 ? 16 : 8));
}

function strip(bytes: Buffer, from: number, to: number): void {
  let start = from;
  while (start + headerLength <= to) {
    const short = bytes.readUInt32BE(start);
    const name = bytes.toString('latin1', start + 4, start + headerLength);
    const header = short === 1 ? longHeaderLength : headerLength;
    if (start + header > to) throw new RangeError('The film is cut off.');
    const size = short === 0 ? to - start : short === 1 ? Number(bytes.readBigUInt64BE(start + headerLength)) : short;
    const end = start + size;
    if (size < header || end > to) throw new RangeError('The film is damaged or cut off.');
    if (descriptions.has(name)) blank(bytes, start, header, end);
    else if (containers.has(name)) strip(bytes, start + header, end);
    else if (dated.has(name)) forgetDates(bytes, start + header);
    start = end;
  }
}

/**
 * Takes out of an MP4 or M4A what was said about the recording (a phone's position, title, maker, dates). Each such
 * part becomes an empty one of the same length, so that nothing else in the file moves.
 * @param bytes the whole file
 * @returns a changed copy
 * @throws {RangeError} where the file is not whole
 */
export function stripMp4(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  strip(copy, 0, copy.length);
  return copy;
}
