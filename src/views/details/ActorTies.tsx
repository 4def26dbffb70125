import type { ActorId } from "../../model/eventGraph.ts";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import styles from "./EventList.module.css";
import { MoreList } from "./MoreList.tsx";
import { Section } from "./Section.tsx";
import { TieLine } from "./TieLine.tsx";

/** Whom the actor is tied to, most events first, and apart from that who is only spoken about. */
export function ActorTies({ actor }: { readonly actor: ActorId }) {
  const text = useText().details;
  const relationships = useMusubi((state) => state.index.projection.relationships);
  const own = relationships
    .filter(({ a, b }) => a === actor || b === actor)
    .toSorted((one, other) => other.count - one.count);
  const groups = [
    { title: text.actor.ties, ties: own.filter(({ kind }) => kind === "cooperation") },
    { title: text.kinds.concern, ties: own.filter(({ kind }) => kind === "concern") },
  ];
  return groups
    .filter(({ ties }) => ties.length > 0)
    .map(({ title, ties }) => (
      <Section key={title} title={title}>
        <MoreList key={actor} items={ties} className={styles.list}>
          {(tie) => <TieLine key={tie.id} tie={tie} of={actor} />}
        </MoreList>
      </Section>
    ));
}
