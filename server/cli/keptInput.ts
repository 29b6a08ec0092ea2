/** The standard input, or another stream, that can be read more than once: what has been read is kept. */
export function keptInput(stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let kept: Promise<readonly Uint8Array[]> | undefined;
  const readAll = async (): Promise<readonly Uint8Array[]> => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    return chunks;
  };
  return {
    async *[Symbol.asyncIterator]() {
      kept ??= readAll();
      yield* await kept;
    },
  };
}
