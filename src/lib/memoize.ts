/** Computes when it is first asked, and then remembers. */
export function lazy<Value>(compute: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: compute() }).value;
}

/** Remembers the last call: the same arguments, by identity, give the same result. */
export function memoizeLast<Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  let last: { readonly args: Arguments; readonly result: Result } | null = null;
  return (...args) => {
    if (last === null || args.some((arg, at) => arg !== last?.args[at]))
      last = { args, result: compute(...args) };
    return last.result;
  };
}
