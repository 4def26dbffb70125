import { memoizeLast } from "../../../lib/memoize.ts";
import type { ActorId, TimelineEvent } from "../../../model/eventGraph.ts";
import { hasDate, type GraphIndex, type IndexedEvent } from "../../../model/graphIndex.ts";
import type { Relationship } from "../../../model/projection.ts";
import { partyCount } from "../../../model/parties.ts";
import { actorShape } from "../../../scene/actorGlyph.ts";
import { type DateLook, dateLook } from "../../../scene/dateLook.ts";

/** For each entry of the guide something of the data that looks so, if there is any. */
export interface GuideExamples {
  readonly strand: IndexedEvent | undefined;
  readonly planned: IndexedEvent | undefined;
  readonly named: IndexedEvent | undefined;
  readonly cord: Relationship | undefined;
  readonly knot: IndexedEvent | undefined;
  readonly actor: ActorId | undefined;
  readonly body: ActorId | undefined;
  readonly mentioned: ActorId | undefined;
  /** By how the date looks, and by how it is known. */
  readonly dates: ReadonlyMap<DateLook | TimelineEvent["dateBasis"], IndexedEvent>;
}

/** Events that are shown come first, because an example that is pointed at lights up in the pictures. */
export const guideExamples = memoizeLast(
  (index: GraphIndex, shown: readonly IndexedEvent[]): GuideExamples => {
    const events = [...shown, ...index.events];
    const dates = new Map<DateLook | TimelineEvent["dateBasis"], IndexedEvent>();
    for (const event of events.filter(hasDate))
      for (const key of [dateLook(event), event.basis]) if (!dates.has(key)) dates.set(key, event);
    const named = events.find(({ parties }) => parties.some(isNamed));
    if (named !== undefined) dates.set("named", named);
    const { relationships, eventCount, mentionCount } = index.projection;
    const byEvents = [...eventCount]
      .filter(([, count]) => count > 0)
      .toSorted(([, one], [, other]) => other - one)
      .map(([actor]) => actor);
    return {
      strand: events.find((event) => partyCount(event.parties) === 2 && looksPlain(event)),
      planned: events.find(
        (event) => partyCount(event.parties) === 2 && event.parties.some(({ planned }) => planned),
      ),
      named,
      cord: relationships
        .filter(({ kind }) => kind === "cooperation")
        .reduce<Relationship | undefined>(
          (most, tie) => (most === undefined || tie.count > most.count ? tie : most),
          undefined,
        ),
      knot: events.reduce<IndexedEvent | undefined>((most, event) => {
        const count = partyCount(event.parties);
        return count > 2 && (most === undefined || count > partyCount(most.parties)) ? event : most;
      }, undefined),
      actor: byEvents[0],
      body: byEvents.find((actor) => {
        const kind = index.actorById.get(actor)?.kind;
        return kind !== undefined && actorShape(kind) === "hexagon";
      }),
      mentioned: [...mentionCount].find(
        ([actor, count]) => count > 0 && (eventCount.get(actor) ?? 0) === 0,
      )?.[0],
      dates,
    };
  },
);

const isNamed = ({ presence }: IndexedEvent["parties"][number]): boolean => presence === "named";

const looksPlain = ({ parties }: IndexedEvent): boolean =>
  parties.every(({ presence, planned }) => presence !== "named" && !planned);
