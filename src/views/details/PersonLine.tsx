import type { ActorId } from "../../model/eventGraph.ts";
import type { IndexedEvent } from "../../model/graphIndex.ts";
import { officeAt } from "../../model/parties.ts";
import { useLocalized, useMusubi, useText } from "../../store/StoreContext.tsx";
import { EvidenceBadge } from "../marks/EvidenceBadge.tsx";
import { ActorLink } from "./ActorLink.tsx";
import type { PersonRow } from "./participantRows.ts";
import styles from "./PersonLine.module.css";

interface PersonLineProps {
  readonly person: PersonRow;
  readonly party: ActorId;
  readonly event: IndexedEvent;
  /** The source leaves the name open. */
  readonly inferred: boolean;
}

/** A person with the office held at the time: "Fumio Kishida, Prime Minister, spoke". */
export function PersonLine({ person, party, event, inferred }: PersonLineProps) {
  const text = useText().details.event;
  const localized = useLocalized();
  const offices = useMusubi((state) => state.index.offices.get(person.actor)) ?? [];
  const ofParty = offices.filter(({ relation }) => relation.to === party);
  const office = officeAt(ofParty, event.date) ?? officeAt(offices, event.date);
  const said = [
    ...(office?.relation.role === undefined ? [] : [localized(office.relation.role)]),
    ...person.roles.map((role) => text.personRoles[role]),
    ...(person.planned ? [text.plannedPart] : []),
  ];
  return (
    <div className={styles.person}>
      <p className={styles.words}>
        <ActorLink actor={person.actor} />
        {said.length > 0 && <span className={styles.said}>{`, ${said.join(", ")}`}</span>}
      </p>
      {inferred && <EvidenceBadge evidence="inferred" />}
    </div>
  );
}
