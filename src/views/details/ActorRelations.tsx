import type { ActorId, Relation } from "../../model/eventGraph.ts";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import { ActorLink } from "./ActorLink.tsx";
import styles from "./ActorRelations.module.css";
import { membersOf, membershipsOf, officeHolders, officesOf } from "./relationsOf.ts";
import { RelationTerm } from "./RelationTerm.tsx";
import { Section } from "./Section.tsx";

/** What is stored about an actor apart from events: offices and memberships. */
export function ActorRelations({ actor }: { readonly actor: ActorId }) {
  const text = useText().details.actor;
  const index = useMusubi((state) => state.index);
  const actsFor = new Set(
    index.graph.participations.flatMap((part) =>
      part.actor === actor && part.onBehalfOf !== undefined ? [part.onBehalfOf] : [],
    ),
  );
  const offices = officesOf(index, actor);
  for (const { to } of offices) actsFor.delete(to);
  return (
    <>
      <Relations title={text.offices} relations={offices} end="to" />
      {actsFor.size > 0 && (
        <Section title={text.actsFor}>
          <ul className={styles.list}>
            {[...actsFor].map((body) => (
              <li key={body}>
                <ActorLink actor={body} strong />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Relations title={text.heldBy} relations={officeHolders(index, actor)} end="from" />
      <Relations title={text.memberOf} relations={membershipsOf(index, actor)} end="to" />
      <Relations title={text.members} relations={membersOf(index, actor)} end="from" />
    </>
  );
}

interface RelationsProps {
  readonly title: string;
  readonly relations: readonly Relation[];
  /** Which end of the relation is listed. */
  readonly end: "from" | "to";
}

function Relations({ title, relations, end }: RelationsProps) {
  if (relations.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {relations.map((relation) => (
          <li key={relation.id}>
            <ActorLink actor={relation[end]} strong />
            <RelationTerm relation={relation} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
