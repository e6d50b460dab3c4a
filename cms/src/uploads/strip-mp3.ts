const id3HeaderLength = 10;
const id3v1Length = 128;
const apeFooterLength = 32;
const hasFooterFlag = 0x10;

/** Four bytes of seven bits each, as ID3v2 writes lengths. */
const syncSafe = (bytes: Buffer, at: number): number =>
  bytes.subarray(at, at + 4).reduce((length, byte) => (length << 7) | (byte & 0x7f), 0);

function startOfSound(bytes: Buffer): number {
  let start = 0;
  while (bytes.toString('latin1', start, start + 3) === 'ID3' && start + id3HeaderLength <= bytes.length) {
    const footer = (bytes[start + 5] ?? 0) & hasFooterFlag ? id3HeaderLength : 0;
    start += id3HeaderLength + syncSafe(bytes, start + 6) + footer;
  }
  return start;
}

function endOfSound(bytes: Buffer): number {
  let end = bytes.length;
  if (bytes.toString('latin1', end - id3v1Length, end - id3v1Length + 3) === 'TAG') end -= id3v1Length;
  if (bytes.toString('latin1', end - apeFooterLength, end - apeFooterLength + 8) === 'APETAGEX') {
    const hasHeader = (bytes.readUInt32LE(end - 12) & 0x80000000) !== 0;
    end -= bytes.readUInt32LE(end - 20) + (hasHeader ? apeFooterLength : 0);
  }
  return end;
}

/**
 * Takes the tags (ID3, APE) off an MP3: title, people, place, pictures. The sound itself is untouched.
 * @param bytes the whole file
 * @throws {RangeError} where nothing would be left
 */
export function stripMp3(bytes: Buffer): Buffer {
  const start = startOfSound(bytes);
  const end = endOfSound(bytes);
  if (start >= end) throw new RangeError('There is no sound in the file.');
  return bytes.subarray(start, end);
}
