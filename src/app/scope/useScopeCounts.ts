import { useEffect, useState } from "react";
import { type Answer, EngineError, type PeriodUnit, type Scope } from "../../engine/contract.ts";
import { engineClient } from "./engineClient.ts";

/** What the server last said of a scope; it stays while the next is asked for, and where that does not come. */
export interface ScopeCounts {
  readonly scope: Scope;
  readonly about: Answer<"about">;
  readonly facets: Answer<"facets">;
  readonly all: Answer<"bins">;
  readonly bins: Answer<"bins">;
  readonly unit: PeriodUnit;
}

interface Counting {
  readonly counts: ScopeCounts | null;
  /** Of the scope that is asked for now. */
  readonly isCurrent: boolean;
  readonly code: EngineError["code"] | null;
  readonly hasChanged: boolean;
  readonly again: () => void;
}

/** In ms: after a failure that may pass, it is asked again, each time later. */
const pauses = [1_000, 2_000, 5_000, 10_000, 30_000];
const passing: ReadonlySet<string> = new Set(["engine-down", "cut-off", "changed"]);
/** As many as a person may look through. */
const listed = 200;

export function useScopeCounts(scope: Scope, again: () => void): Counting {
  const [counts, setCounts] = useState<ScopeCounts | null>(null);
  const [failure, setFailure] = useState<{ code: EngineError["code"]; of: Scope } | null>(null);
  const [hasChanged, setChanged] = useState(false);
  useEffect(() => {
    const aborter = new AbortController();
    const { signal } = aborter;
    let timer = 0;
    const ask = async (time: number): Promise<void> => {
      try {
        const next = await countsOf(scope, signal);
        if (signal.aborted) return;
        setCounts((now) => {
          if (now !== null && now.about.data !== next.about.data) setChanged(true);
          return next;
        });
        setFailure(null);
      } catch (error) {
        if (signal.aborted) return;
        const code = error instanceof EngineError ? error.code : "failed";
        setFailure({ code, of: scope });
        if (passing.has(code))
          timer = window.setTimeout(
            () => void ask(time + 1),
            pauses[Math.min(time, pauses.length - 1)],
          );
      }
    };
    void ask(0);
    return () => {
      aborter.abort();
      window.clearTimeout(timer);
    };
  }, [scope]);
  return {
    counts,
    isCurrent: counts?.scope === scope,
    code: failure?.of === scope ? failure.code : null,
    hasChanged,
    again,
  };
}

async function countsOf(scope: Scope, signal: AbortSignal): Promise<ScopeCounts> {
  const about = await engineClient.ask("about", {}, signal);
  const unit = unitOf((about.last ?? 0) - (about.first ?? 0));
  const [facets, all, bins] = await Promise.all([
    engineClient.ask("facets", { scope, limit: listed }, signal),
    engineClient.ask("bins", { scope: {}, unit }, signal),
    engineClient.ask("bins", { scope, unit, lanes: [] }, signal),
  ]);
  if ([facets, all, bins].some(({ data }) => data !== about.data))
    throw new EngineError("changed", "The data was loaded again meanwhile.");
  return { scope, about, facets, all, bins, unit };
}

function unitOf(days: number): PeriodUnit {
  if (days <= 62) return "day";
  return days <= 366 * 4 ? "month" : "year";
}
