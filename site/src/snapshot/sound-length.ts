/** Bits a second, in thousands, by MPEG version (1; 2 and 2.5) and index: layer III alone. */
const bitRates = {
  1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const;
const sampleRates = [44_100, 48_000, 32_000] as const;

/** One piece of an MP3. */
interface Frame {
  readonly bytes: number;
  readonly seconds: number;
}

/** The frame whose header these four bytes are; `undefined` where they are none. */
function frameAt(bytes: Buffer, at: number): Frame | undefined {
  if (at + 4 > bytes.length || bytes[at] !== 0xff) return undefined;
  const [, second = 0, third = 0] = bytes.subarray(at, at + 3);
  if ((second & 0xe6) !== 0xe2) return undefined;
  // 3: MPEG 1; 2: MPEG 2; 0: MPEG 2.5, each with half the rates of the one before
  const version = (second >> 3) & 3;
  const rate = bitRates[version === 3 ? 1 : 2][third >> 4];
  const sampleRate = sampleRates[(third >> 2) & 3];
  if (version === 1 || !rate || !sampleRate) return undefined;
  const samplesASecond = sampleRate / ({ 3: 1, 2: 2, 0: 4 }[version] ?? 1);
  const samples = version === 3 ? 1152 : 576;
  return { bytes: Math.floor((samples / 8) * ((rate * 1000) / samplesASecond)) + ((third >> 1) & 1), seconds: samples / samplesASecond };
}

/** Every frame is counted: many recordings say nothing of their length, and some say it wrongly. */
function mp3Seconds(bytes: Buffer): number | null {
  let seconds = 0;
  let at = 0;
  while (at < bytes.length) {
    const frame = frameAt(bytes, at);
    if (frame) seconds += frame.seconds;
    at += frame?.bytes ?? 1;
  }
  return seconds > 0 ? seconds : null;
}

/** The movie header of an MP4 says how long it is (ISO 14496-12). */
function mp4Seconds(bytes: Buffer): number | null {
  const name = bytes.indexOf('mvhd', 0, 'latin1');
  if (name < 0) return null;
  const [scaleAt, isLong] = bytes[name + 4] === 1 ? [name + 24, true] : [name + 16, false];
  if (scaleAt + 12 > bytes.length) return null;
  const scale = bytes.readUInt32BE(scaleAt);
  const length = isLong ? Number(bytes.readBigUInt64BE(scaleAt + 4)) : bytes.readUInt32BE(scaleAt + 4);
  return scale > 0 && length > 0 ? length / scale : null;
}

/** The last page of an Ogg says how many samples there were; Opus always counts 48,000 a second (RFC 7845). */
function oggSeconds(bytes: Buffer): number | null {
  const vorbis = bytes.indexOf('\u0001vorbis', 0, 'latin1');
  const opus = bytes.indexOf('OpusHead', 0, 'latin1');
  const last = bytes.lastIndexOf('OggS', undefined, 'latin1');
  if (last < 0 || last + 14 > bytes.length || (opus < 0 && (vorbis < 0 || vorbis + 16 > bytes.length))) return null;
  const rate = opus >= 0 ? 48_000 : bytes.readUInt32LE(vorbis + 12);
  const samples = Number(bytes.readBigInt64LE(last + 6));
  return rate > 0 && samples > 0 ? samples / rate : null;
}

const lengths: Readonly<Record<string, (bytes: Buffer) => number | null>> = { 'audio/mpeg': mp3Seconds, 'audio/mp4': mp4Seconds, 'audio/ogg': oggSeconds };

/**
 * How long a recording is.
 * @param bytes the whole file
 * @param mime MP3, M4A or Ogg: what the media library takes
 * @returns seconds; `null` where that cannot be told
 */
export function soundSeconds(bytes: Buffer, mime: string): number | null {
  return lengths[mime]?.(bytes) ?? null;
}
