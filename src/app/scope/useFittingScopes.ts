import { useEffect, useState } from "react";
import type { Scope } from "../../engine/contract.ts";
import { engineClient } from "./engineClient.ts";
import { daysOfPeriod } from "./periods.ts";
import type { ScopeCounts } from "./useScopeCounts.ts";

/** A narrower scope that can be opened. */
export interface FittingScope {
  readonly kind: "shorter" | "actor" | "partner";
  /** Of the actor or the partner. */
  readonly name: Readonly<Record<string, string>>;
  readonly scope: Scope;
  readonly events: number;
}

const none: readonly FittingScope[] = [];

/** Those of a scope that is too large; none of any other, and while they are looked for. */
export function useFittingScopes(counts: ScopeCounts | null): readonly FittingScope[] {
  const [found, setFound] = useState<{ of: ScopeCounts; fitting: readonly FittingScope[] }>();
  useEffect(() => {
    if (counts === null || counts.facets.events <= counts.about.most) return undefined;
    const aborter = new AbortController();
    // Where they do not come, the person finds one.
    fittingScopes(counts, aborter.signal).then(
      (fitting) => setFound({ of: counts, fitting }),
      () => undefined,
    );
    return () => aborter.abort();
  }, [counts]);
  return found !== undefined && found.of === counts ? found.fitting : none;
}

/** Of a scope with too many events: the latest part of its time that fits, and the strongest actor whose events do. */
async function fittingScopes(
  { scope, about, bins, facets, unit }: ScopeCounts,
  signal: AbortSignal,
): Promise<FittingScope[]> {
  const found: FittingScope[] = [];
  const add = async (kind: FittingScope["kind"], name: FittingScope["name"], narrower: Scope) => {
    const { events } = await engineClient.ask("bins", { scope: narrower, unit: "year" }, signal);
    const fits = events > 0 && events <= about.most;
    if (fits) found.push({ kind, name, scope: narrower, events });
    return fits;
  };
  // What has no date, and what goes on, is in each part: a period less, where there is too much of that.
  const starts: number[] = [];
  let sum = bins.undated;
  for (const { period, events } of bins.bins.toReversed()) {
    sum += events;
    if (sum > about.most) break;
    starts.push(daysOfPeriod(period, unit).start);
  }
  for (const start of starts.toReversed().slice(0, 3))
    if (await add("shorter", {}, { ...scope, from: start })) break;
  const partner = facets.partners.find(({ events }) => events <= about.most);
  if (partner !== undefined && scope.focus === undefined)
    await add("actor", partner.name, { ...scope, focus: partner.id, partners: [] });
  else if (partner !== undefined)
    await add("partner", partner.name, { ...scope, partners: [partner.id], among: false });
  return found;
}
