/** Bytes of a file that need not all be here. */
export interface ByteSource {
  readonly byteLength: number;
  readonly slice: (start: number, end: number) => Promise<Uint8Array>;
}

/** The bytes do not come, which says nothing of the file; by its name, also from a Worker. */
export class SourceFailure extends Error {
  override readonly name = "SourceFailure";
}

export const bytesSource = (bytes: Uint8Array): ByteSource => ({
  byteLength: bytes.length,
  slice: (start, end) => Promise.resolve(bytes.subarray(start, end)),
});
