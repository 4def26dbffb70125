import { useEffect, useState } from "react";
import { inTime } from "../../lib/inTime.ts";
import type { HullShape } from "./layout/hullShape.ts";

/** What draws around members, once one is to be drawn: few pages ask for it, and its code is as large as half the view. */
export function useHullShape(isWanted: boolean): HullShape | null {
  const [shape, setShape] = useState<{ readonly of: HullShape } | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    void inTime(import("./layout/hullShape.ts")).then(
      ({ hullShape }) => setShape({ of: hullShape }),
      (error: unknown) => setFailure({ error }),
    );
  }, [isWanted]);
  if (failure !== null) throw failure.error;
  return shape?.of ?? null;
}
