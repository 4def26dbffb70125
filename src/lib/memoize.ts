import { atOnce, type Steps } from "./shortTasks.ts";

/** Computes when it is first asked, and then remembers. */
export function lazy<Value>(compute: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: compute() }).value;
}

/** Computes when it is asked, and remembers as long as somebody holds it; `ahead` computes it in steps. */
export function whileHeld<Value extends object>(
  steps: () => Steps<Value>,
): (() => Value) & { readonly ahead: () => Steps<Value> } {
  let made: WeakRef<Value> | null = null;
  function* ahead(): Steps<Value> {
    const value = made?.deref() ?? (yield* steps());
    made = new WeakRef(value);
    return value;
  }
  return Object.assign(() => atOnce(ahead()), { ahead });
}

/**
 * Remembers what was asked lately: at least the last `most` keys, at most twice as many. Of two generations the older is
 * forgotten when the younger is full, so that nothing is written down at each question.
 */
export function rememberedLately<Value>(
  most: number,
  compute: (key: number) => Value,
): (key: number) => Value {
  let [younger, older] = [new Map<number, Value>(), new Map<number, Value>()];
  return (key) => {
    const known = younger.get(key);
    if (known !== undefined) return known;
    const value = older.get(key) ?? compute(key);
    if (younger.size >= most) [younger, older] = [new Map(), younger];
    younger.set(key, value);
    return value;
  };
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

/** Computes once for each object, and remembers as long as there is the object. */
export function rememberedFor<Key extends object, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: compute(key) };
    known.set(key, found);
    return found.value;
  };
}

/** The same in steps, which may be taken ahead in short tasks: whoever asks before that takes them at once. */
export function rememberedInSteps<Key extends object, Value>(
  steps: (key: Key) => Steps<Value>,
): ((key: Key) => Value) & { readonly ahead: (key: Key) => Steps<Value> } {
  const known = new WeakMap<Key, { readonly value: Value }>();
  function* ahead(key: Key): Steps<Value> {
    const found = known.get(key) ?? { value: yield* steps(key) };
    known.set(key, found);
    return found.value;
  }
  return Object.assign((key: Key) => atOnce(ahead(key)), { ahead });
}
