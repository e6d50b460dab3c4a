import { soundSeconds } from './sound-length.ts';

/** Frames of 128 kbit/s at 44.1 kHz: 417 bytes, and one more where padded; 26.12 ms each. */
function mp3(frames: number): Buffer {
  return Buffer.concat(Array.from({ length: frames }, (_, place) => {
    const padded = place % 2;
    const frame = Buffer.alloc(417 + padded);
    frame.set([0xff, 0xfb, 0x90 | (padded << 1), 0xc4]);
    return frame;
  }));
}

/** Frames of 32 kbit/s at 22.05 kHz, as speech is often kept: 104 bytes, 26.12 ms each. */
const speech = (frames: number): Buffer => Buffer.concat(Array.from({ length: frames }, () => Buffer.concat([Buffer.from([0xff, 0xf3, 0x40, 0xc4]), Buffer.alloc(100)])));

function m4a(version: 0 | 1): Buffer {
  const header = Buffer.alloc(40);
  header.write('mvhd', 4, 'latin1');
  header[8] = version;
  header.writeUInt32BE(1000, version === 1 ? 28 : 20);
  if (version === 1) header.writeBigUInt64BE(65_500n, 32);
  else header.writeUInt32BE(65_500, 24);
  return Buffer.concat([Buffer.from('\0\0\0\u0018ftypM4A \0\0\0\0M4A mp42', 'latin1'), header]);
}

function ogg(codec: Buffer, samples: bigint): Buffer {
  const page = (granule: bigint, content: Buffer) => {
    const header = Buffer.alloc(27);
    header.write('OggS', 0, 'latin1');
    header.writeBigInt64LE(granule, 6);
    return Buffer.concat([header, content]);
  };
  return Buffer.concat([page(0n, codec), page(samples / 2n, Buffer.alloc(50)), page(samples, Buffer.alloc(50))]);
}

const vorbis = Buffer.from([1, ...Buffer.from('vorbis'), 0, 0, 0, 0, 1, 0x44, 0xac, 0, 0, 0, 0, 0, 0]);

test.each([
  ['MP3', mp3(400), 'audio/mpeg', 10.45],
  ['MP3 of speech', speech(400), 'audio/mpeg', 10.45],
  ['MP3 with something before and after', Buffer.concat([Buffer.from('ID3 left over'), mp3(400), Buffer.alloc(30)]), 'audio/mpeg', 10.45],
  ['M4A', m4a(0), 'audio/mp4', 65.5],
  ['M4A of the long kind', m4a(1), 'audio/mp4', 65.5],
  ['Ogg Opus', ogg(Buffer.from('OpusHead'), 480_000n), 'audio/ogg', 10],
  ['Ogg Vorbis', ogg(vorbis, 441_000n), 'audio/ogg', 10],
])('tells how long a recording is: %s', (_, bytes, mime, seconds) => {
  expect(soundSeconds(bytes, mime)).toBeCloseTo(seconds, 1);
});

test.each(['audio/mpeg', 'audio/mp4', 'audio/ogg', 'audio/wav'])('says nothing of what it cannot read: %s', (mime) => {
  for (const bytes of [Buffer.alloc(0), Buffer.from('OggS'), Buffer.from('mvhd'), Buffer.alloc(5000, 7)]) expect(soundSeconds(bytes, mime)).toBeNull();
});
