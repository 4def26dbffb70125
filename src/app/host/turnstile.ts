/**
 * One after the other, and not too fast: each `pass` lets an action through, at most one in `everyMs`;
 * up to `most` wait, and what comes on top of them is turned away (false).
 */
export function turnstile(most: number, everyMs: number): (action: () => void) => boolean {
  const waiting: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = (): void => {
    const action = waiting.shift();
    timer = action === undefined ? undefined : setTimeout(next, everyMs);
    action?.();
  };
  return (action) => {
    if (waiting.length >= most) return false;
    waiting.push(action);
    if (timer === undefined) next();
    return true;
  };
}
