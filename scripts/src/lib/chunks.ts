/**
 * The bytes of a stream, piece by piece.
 * @throws {TypeError} where it is a stream of something else
 */
export async function* chunksOf(stream: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) throw new TypeError('The stream is not one of bytes');
    yield chunk;
  }
}
