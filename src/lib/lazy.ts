/** Computes when it is first asked, and then remembers. */
export function lazy<Value>(compute: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: compute() }).value;
}
