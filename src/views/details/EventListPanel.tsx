import { useMemo } from "react";
import type { ActorId } from "../../model/eventGraph.ts";
import type { EventList, Listed } from "../../model/emphasis.ts";
import { eventsOf } from "../../model/selectedEvents.ts";
import { isSeen, seenEvents } from "../../store/comparing.ts";
import { eventCounts } from "../../store/selectors.ts";
import { useActions, useMusubi, useText } from "../../store/StoreContext.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import lineStyles from "./Choices.module.css";
import { EventLine } from "./Choices.tsx";
import { CompareButton, DrawerFoot } from "./DrawerFoot.tsx";
import headStyles from "./PanelHead.module.css";
import { MoreList, Section } from "./Section.tsx";
import { Subjects } from "./Subjects.tsx";
import { useListName } from "./useListName.ts";

/** Events that are no selection of their own: those of a knot, or of one mark of the timeline. */
type EventsListed = Exclude<Listed, { readonly kind: "sources" }>;

/** The drawer while it lists events. */
export function EventListPanel({ list }: { readonly list: EventsListed }) {
  const nameOf = useListName();
  return (
    <>
      <h2 className={headStyles.headline}>{nameOf(list)}</h2>
      <Lines list={list} />
      <DrawerFoot>
        <CompareButton />
      </DrawerFoot>
    </>
  );
}

/** The same in a dialog, on a stage and in a frame, which have no drawer. */
export function ListDialog() {
  const text = useText().details;
  const nameOf = useListName();
  const { list } = useActions();
  const listed = useMusubi((state) => state.listed);
  if (listed === null || listed.kind === "sources") return null;
  return (
    <Dialog title={nameOf(listed)} closeLabel={text.close} onClose={() => list(null)} small>
      <Lines list={listed} />
    </Dialog>
  );
}

/** On a phone, under the network: what it shows. */
export function SeenList() {
  const text = useText().details;
  const seen = useMusubi(seenEvents);
  const all = useMusubi((state) => state.index.events.length);
  const events = useMemo(() => seen.toReversed(), [seen]);
  return (
    <Section title={text.pair.newestFirst} aside={text.shownOf({ shown: events.length, of: all })}>
      <MoreList items={events} first={20} className={lineStyles.list}>
        {(event) => <EventLine key={event.id} event={event} />}
      </MoreList>
    </Section>
  );
}

function Lines({ list }: { readonly list: EventList }) {
  const text = useText().details;
  const index = useMusubi((state) => state.index);
  const isVisible = useMusubi(isSeen);
  const events = useMemo(() => eventsOf(index, list).toReversed(), [index, list]);
  const count = { shown: events.filter(isVisible).length, of: events.length };
  return (
    <>
      {list.kind === "events" && list.mentioned !== undefined && (
        <SubjectList key={list.id} actors={list.mentioned} />
      )}
      <Section title={text.pair.newestFirst} aside={text.shownOf(count)}>
        <MoreList key={list.id} items={events} className={lineStyles.list}>
          {(event) => <EventLine key={event.id} event={event} muted={!isVisible(event)} />}
        </MoreList>
      </Section>
    </>
  );
}

/** Who is mentioned, each with the number of events that do. */
function SubjectList({ actors }: { readonly actors: readonly ActorId[] }) {
  const { mentions } = useMusubi(eventCounts);
  return (
    <Subjects subjects={actors.map((actor) => ({ actor, count: mentions(actor) }))} first={40} />
  );
}
