/**
 * One value a row as JSON in one buffer of bytes, which goes from a Worker to the page without a copy; a row becomes
 * an object when it is looked at.
 *
 *   jsonColumn([{ id: "rome" }, { id: "tokyo" }])   { bytes: '{"id":"rome"}{"id":"tokyo"}', starts: [0, 13, 27] }
 *   valueAt(column, 1)                              { id: "tokyo" }, a new one each time
 */
export interface JsonColumn<Value> {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** One more than there are rows. */
  readonly starts: Float64Array<ArrayBuffer>;
  /** Says what the rows are; there is none. */
  readonly of?: Value;
}

export function jsonColumn<Value>(rows: readonly Value[]): JsonColumn<Value> {
  return jsonTexts(rows.length, (row) => JSON.stringify(rows[row]));
}

/** Of rows that are JSON already. */
export function jsonTexts<Value>(
  count: number,
  textOf: (row: number) => string,
): JsonColumn<Value> {
  const encoder = new TextEncoder();
  const starts = new Float64Array(count + 1);
  let bytes = new Uint8Array(1024);
  let end = 0;
  /** As long as it will be where the rows that follow are as long as those before. */
  let least = 0;
  const write = (text: string): number => {
    // A code unit takes three bytes at most.
    if (end + 3 * text.length > bytes.length) bytes = longer(bytes, end + 3 * text.length, least);
    const { written } = encoder.encodeInto(text, bytes.subarray(end));
    end += written;
    return written;
  };
  for (let first = 0; first < count; first += rowsAtOnce) {
    const texts: string[] = [];
    const past = Math.min(first + rowsAtOnce, count);
    for (let row = first; row < past; row += 1) texts.push(textOf(row));
    // One call for many rows takes a fifth of the time; where each letter is a byte, the rows are as long as their texts.
    const start = end;
    least = first === 0 ? 0 : Math.ceil((end / first) * count * 1.05);
    const whole = texts.join("");
    const areBytes = write(whole) === whole.length;
    if (!areBytes) end = start;
    texts.forEach((text, at) => {
      const length = areBytes ? text.length : write(text);
      starts[first + at + 1] = (starts[first + at] ?? 0) + length;
    });
  }
  // A copy would be as much memory once more; what is over was never touched.
  return { bytes: end > bytes.length / 2 ? bytes.subarray(0, end) : bytes.slice(0, end), starts };
}

/** Some 25 kB: texts of more than 100 kB are no short-lived memory, which is used again, but new. */
const rowsAtOnce = 128;

export function valueAt<Value>({ bytes, starts }: JsonColumn<Value>, row: number): Value {
  return JSON.parse(decoder.decode(bytes.subarray(starts[row], starts[row + 1]))) as Value;
}

export const rowCount = ({ starts }: { readonly starts: ArrayLike<number> }): number =>
  starts.length - 1;

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

function longer(
  bytes: Uint8Array<ArrayBuffer>,
  ...least: readonly number[]
): Uint8Array<ArrayBuffer> {
  const grown = new Uint8Array(Math.max(bytes.length * 2, ...least));
  grown.set(bytes);
  return grown;
}
