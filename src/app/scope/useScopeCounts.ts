import { useEffect, useState } from "react";
import { type Answer, EngineError, type PeriodUnit, type Scope } from "../../engine/contract.ts";
import { engineClient } from "./engineClient.ts";
import { mayPass, pauseBefore } from "./retrying.ts";

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
  /** By itself, after a while. */
  readonly asksAgain: boolean;
  readonly again: () => void;
}

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
        if (mayPass(code)) timer = window.setTimeout(() => void ask(time + 1), pauseBefore(time));
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
    asksAgain: failure !== null && mayPass(failure.code),
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
