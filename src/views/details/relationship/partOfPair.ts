import type { EventCount } from "../../../model/eventCounts.ts";
import type { ActorId } from "../../../model/eventGraph.ts";
import type { IndexedEvent, Party } from "../../../model/graphIndex.ts";
import type { StrandStyle } from "../../../model/projection.ts";
import { isHollow } from "../../../scene/dateLook.ts";

const partyOf = ({ parties }: IndexedEvent, actor: ActorId): Party | undefined =>
  parties.find((party) => party.actor === actor);

/** How an event ties a pair: dotted if either was only mentioned, dashed if planned for either. */
export function partOfPair(event: IndexedEvent, a: ActorId, b: ActorId): StrandStyle {
  const both = [partyOf(event, a), partyOf(event, b)];
  if (both.some((party) => party?.presence === "named")) return "named";
  const planned = isHollow(event.status) || both.some((party) => party?.planned);
  return planned ? "planned" : "solid";
}

/** The other parties: neither the pair nor what was only mentioned. */
export function othersThan(event: IndexedEvent, a: ActorId, b: ActorId): readonly ActorId[] {
  return event.parties
    .filter(({ actor, presence }) => actor !== a && actor !== b && presence !== "subject")
    .map(({ actor }) => actor);
}

/** The actors that the events only mention, each with its number of events, most first. */
export function subjectsOf(
  events: readonly IndexedEvent[],
  isShown: (event: IndexedEvent) => boolean,
): readonly { readonly actor: ActorId; readonly count: EventCount }[] {
  const counts = new Map<ActorId, EventCount>();
  for (const event of events)
    for (const { actor, presence } of event.parties) {
      if (presence !== "subject") continue;
      const before = counts.get(actor) ?? { shown: 0, of: 0 };
      counts.set(actor, {
        shown: before.shown + Number(isShown(event)),
        of: before.of + 1,
      });
    }
  return [...counts]
    .map(([actor, count]) => ({ actor, count }))
    .toSorted((a, b) => b.count.of - a.count.of || (a.actor < b.actor ? -1 : 1));
}
