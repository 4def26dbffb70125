import type { Problem } from "../../../model/parse/problem.ts";
import type { ReadFormat, Reading, ReadOptions } from "../importer.ts";
import { isEventGraphFile, readEventGraph } from "../parquet/eventGraphRows.ts";
import { type ByteSource, bytesSource, SourceFailure } from "../parquet/byteSource.ts";
import { openParquet, TooLargeParquet, UnreadableParquet } from "../parquet/parquetFile.ts";
import { readRecords } from "../parquet/parquetRecords.ts";
import { fileProblem } from "../records/recordProblems.ts";
import { mostUnpacked } from "../unpacked.ts";

/**
 * Apache Parquet by the parts of hyparquet, one group of rows after the other: an event graph that Musubi has written, or a
 * table of anybody.
 */
export const readParquet: ReadFormat = async ({ bytes }, options) =>
  readParquetSource(bytesSource(bytes), options);

export async function readParquetSource(
  source: ByteSource,
  options: ReadOptions,
): Promise<Reading> {
  try {
    const file = await openParquet(source);
    options.signal?.throwIfAborted();
    if (isEventGraphFile(file))
      return { kind: "graph", outcome: await readEventGraph(file, source, options) };
    return { kind: "records", ...(await readRecords(file, source, options)) };
  } catch (error) {
    options.signal?.throwIfAborted();
    if (error instanceof SourceFailure) throw error;
    return { kind: "records", table: null, problems: [problemOf(error)] };
  }
}

/** Whatever else is thrown, by hyparquet or a view of bytes, is for what is broken. */
function problemOf(error: unknown): Problem {
  if (error instanceof UnreadableParquet)
    return fileProblem("unreadable-codec", { codec: error.codec });
  if (error instanceof TooLargeParquet)
    return fileProblem("unpacks-too-large", { most: mostUnpacked });
  return fileProblem("broken-parquet", {});
}
