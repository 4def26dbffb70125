/**
 * Where a key leads in a list of options, or null where it leads nowhere:
 *
 *   listMove("PageDown", 3, 38) → 13        listMove("End", 3, 38) → 37
 *
 * Left and right move too, because that is how the picture beside it runs.
 */
const page = 10;

export function listMove(key: string, at: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowRight: at + 1,
    ArrowUp: at - 1,
    ArrowLeft: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  const wanted = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (wanted === undefined || count === 0) return null;
  return Math.min(Math.max(wanted, 0), count - 1);
}

/** The next option that begins with what was typed; one letter again and again goes through them. */
export function typedMove(typed: string, at: number, names: readonly string[]): number | null {
  const [first = ""] = typed;
  const repeated = [...typed].every((letter) => letter === first);
  const wanted = (repeated ? first : typed).toLocaleLowerCase();
  const from = repeated || typed.length === 1 ? at + 1 : at;
  for (let step = 0; step < names.length; step += 1) {
    const candidate = (from + step) % names.length;
    if (names[candidate]?.toLocaleLowerCase().startsWith(wanted) === true) return candidate;
  }
  return null;
}
