import type { ActorId, Relation } from "../../model/eventGraph.ts";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import { ActorLink } from "./ActorLink.tsx";
import styles from "./ActorRelations.module.css";
import { membersOf, membershipsOf, officeHolders, officesOf } from "./relationsOf.ts";
import { MoreList } from "./MoreList.tsx";
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
      <Relations of={actor} title={text.offices} relations={offices} end="to" />
      {actsFor.size > 0 && (
        <Section title={text.actsFor}>
          <MoreList key={actor} items={[...actsFor]} first={12} className={styles.list}>
            {(body) => (
              <li key={body}>
                <ActorLink actor={body} strong />
              </li>
            )}
          </MoreList>
        </Section>
      )}
      <Relations
        of={actor}
        title={text.heldBy}
        relations={officeHolders(index, actor)}
        end="from"
      />
      <Relations
        of={actor}
        title={text.memberOf}
        relations={membershipsOf(index, actor)}
        end="to"
      />
      <Relations of={actor} title={text.members} relations={membersOf(index, actor)} end="from" />
    </>
  );
}

interface RelationsProps {
  readonly of: ActorId;
  readonly title: string;
  readonly relations: readonly Relation[];
  /** Which end of the relation is listed. */
  readonly end: "from" | "to";
}

function Relations({ of, title, relations, end }: RelationsProps) {
  if (relations.length === 0) return null;
  return (
    <Section title={title}>
      <MoreList key={of} items={relations} first={12} className={styles.list}>
        {(relation) => (
          <li key={relation.id}>
            <ActorLink actor={relation[end]} strong />
            <RelationTerm relation={relation} />
          </li>
        )}
      </MoreList>
    </Section>
  );
}
