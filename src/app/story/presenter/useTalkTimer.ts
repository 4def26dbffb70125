import { useEffect, useState } from "react";
import { readKept } from "../../../lib/jsonDepth.ts";
import { keepInTab, readFromTab } from "../../../lib/tabStorage.ts";

interface TalkTimer {
  /** In ms since 1970, at the last second. */
  readonly now: number;
  /** In ms. */
  readonly elapsed: number;
  readonly running: boolean;
  readonly toggle: () => void;
  readonly reset: () => void;
}

interface Kept {
  /** In ms, of all that ran before `since`. */
  readonly before: number;
  /** null: it is paused. */
  readonly since: number | null;
}

const key = "musubi talk timer";
const still: Kept = { before: 0, since: null };

/** How long the talk has taken; it goes on while the window reloads. */
export function useTalkTimer(): TalkTimer {
  const [now, setNow] = useState(() => Date.now());
  const [kept, setKept] = useState(read);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const change = (next: Kept): void => {
    setKept(next);
    setNow(Date.now());
    keepInTab(key, JSON.stringify(next));
  };
  const { before, since } = kept;
  const elapsed = before + (since === null ? 0 : Math.max(0, now - since));
  const at = Date.now;
  return {
    now,
    elapsed,
    running: since !== null,
    toggle: () =>
      change(
        since === null ? { before, since: at() } : { before: before + at() - since, since: null },
      ),
    reset: () => change(since === null ? still : { before: 0, since: at() }),
  };
}

function read(): Kept {
  const found = readKept(readFromTab(key));
  if (typeof found !== "object" || found === null) return still;
  const { before, since } = found as Partial<Record<keyof Kept, unknown>>;
  return {
    before: typeof before === "number" ? before : 0,
    since: typeof since === "number" ? since : null,
  };
}
