import { DataText } from "../marks/DataText.tsx";
import type { IndexedEvent } from "../../model/graphIndex.ts";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import { isHollow } from "../../scene/dateLook.ts";
import { EvidenceBadge } from "../marks/EvidenceBadge.tsx";
import { ActorLink } from "./ActorLink.tsx";
import { inferredActors } from "./inferredActors.ts";
import { isNameless } from "./isNameless.ts";
import { Mark } from "./Mark.tsx";
import { MoreList } from "./MoreList.tsx";
import { participantRows, type ParticipantRow } from "./participantRows.ts";
import { mostParties } from "./PartiesLine.tsx";
import styles from "./ParticipantSection.module.css";
import { PersonLine } from "./PersonLine.tsx";
import { Section } from "./Section.tsx";

/** Who was there, who spoke for them, and who was only named or spoken about. */
export function ParticipantSection({ event }: { readonly event: IndexedEvent }) {
  const text = useText().details.event;
  const index = useMusubi((state) => state.index);
  const hollow = isHollow(event.row.status);
  const inferred = inferredActors(index, event);
  const rows = participantRows(event);
  return (
    <Section title={text.participants} evidence={inferred.actors.size === 0 ? "stated" : undefined}>
      <MoreList key={event.id} items={rows} first={mostParties} className={styles.list}>
        {(row) => (
          <li className={styles.row} key={row.party.actor}>
            <Mark actor={row.party.actor} absent={row.party.presence !== "present"} />
            <div className={styles.words}>
              <div className={styles.party}>
                <ActorLink actor={row.party.actor} strong />
                {inferred.actors.has(row.party.actor) && <EvidenceBadge evidence="inferred" />}
              </div>
              <Roles
                row={row}
                eventPlanned={hollow}
                nameless={isNameless(row, rows, index.actorById)}
              />
              {row.persons.map((person) => (
                <PersonLine
                  key={person.actor}
                  person={person}
                  party={row.party.actor}
                  event={event}
                  inferred={inferred.actors.has(person.actor)}
                />
              ))}
            </div>
          </li>
        )}
      </MoreList>
      {inferred.citations.map(({ note, value }) => (
        <DataText as="p" className={styles.note} key={value} text={note} />
      ))}
    </Section>
  );
}

interface RolesProps {
  readonly row: ParticipantRow;
  /** Then every part is, and it need not be said again. */
  readonly eventPlanned: boolean;
  readonly nameless: boolean;
}

function Roles({ row: { party, roles }, eventPlanned, nameless }: RolesProps) {
  const text = useText().details.event;
  const words = [
    ...roles.map((role) => text.roles[role]),
    ...(party.planned && !eventPlanned ? [text.plannedPart] : []),
    ...(nameless ? [text.nameNotGiven] : []),
  ];
  return words.length === 0 ? null : <p className={styles.roles}>{words.join(", ")}</p>;
}
