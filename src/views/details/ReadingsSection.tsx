import type { IndexedEvent } from "../../model/graphIndex.ts";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import { readingGroups } from "./readingGroups.ts";
import { ReadingPair } from "./ReadingPair.tsx";
import { Section } from "./Section.tsx";

/** Slips and contradictions: what is read, what a source writes instead, and why the event reads as it does. */
export function ReadingsSection({ event }: { readonly event: IndexedEvent }) {
  const text = useText().details;
  const sourceById = useMusubi((state) => state.index.sourceById);
  const groups = readingGroups(event.citations, sourceById);
  if (groups.length === 0) return null;
  return (
    <Section title={text.event.slips}>
      <div>
        {groups.map((group) => (
          <ReadingPair key={group.field} event={event} group={group} />
        ))}
      </div>
    </Section>
  );
}
