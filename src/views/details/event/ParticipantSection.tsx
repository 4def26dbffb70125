import { DataText } from "../../marks/DataText.tsx";
import type { IndexedEvent, Party } from "../../../model/graphIndex.ts";
import { useLocalized, useMusubi, useText } from "../../../store/StoreContext.tsx";
import { isHollow } from "../../../scene/dateLook.ts";
import { EvidenceBadge } from "../../marks/EvidenceBadge.tsx";
import { ActorLink } from "../Choices.tsx";
import {
  inferredActors,
  isNameless,
  type ParticipantRow,
  participantRows,
  type PersonRow,
} from "./participantRows.ts";
import { Mark, Strand } from "../Mark.tsx";
import { MoreList, Section } from "../Section.tsx";
import styles from "./ParticipantSection.module.css";
import { Fragment } from "react";
import { partnerTone } from "../../../scene/partnerTone.ts";
import { Trefoil } from "../../marks/BrandMarks.tsx";
import type { ActorId } from "../../../model/eventGraph.ts";
import { officeAt } from "../../../model/parties.ts";

/** Who took part, who acted for them, and who was only mentioned. */
export function ParticipantSection({ event }: { readonly event: IndexedEvent }) {
  const text = useText().details.event;
  const index = useMusubi((state) => state.index);
  const hollow = isHollow(event.status);
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
  /** If the whole event is planned, the single parts do not repeat it. */
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

/** A treaty may have 147 parties: beyond this they are counted, and listed on demand. */
const mostParties = 12;

/** The parties as the network ties them: two by a strand, more around a knot. */
export function PartiesLine({ parties }: { readonly parties: readonly Party[] }) {
  const text = useText().details;
  const index = useMusubi((state) => state.index);
  const tied = parties.filter((party) => party.presence !== "subject");
  const [first, second] = tied;
  const pair = tied.length === 2 && first !== undefined && second !== undefined;
  const style = tied.some((party) => party.presence === "named")
    ? "named"
    : tied.some((party) => party.planned)
      ? "planned"
      : "solid";
  return (
    <p className={styles.parties}>
      {tied.length > 2 && <Trefoil size={16} weight={2.4} />}
      {tied.slice(0, mostParties).map(({ actor, presence }, place) => (
        <Fragment key={actor}>
          {pair && place === 1 && (
            <Strand strandStyle={style} tone={partnerTone(index, second.actor)} />
          )}
          <span className={styles.tiedParty}>
            <Mark actor={actor} absent={presence === "named"} />
            <ActorLink actor={actor} strong />
          </span>
        </Fragment>
      ))}
      {tied.length > mostParties && <span>{text.more(tied.length - mostParties)}</span>}
    </p>
  );
}

interface PersonLineProps {
  readonly person: PersonRow;
  readonly party: ActorId;
  readonly event: IndexedEvent;
  /** The source leaves the name open. */
  readonly inferred: boolean;
}

/** A person with the office held at the time: "Fumio Kishida, Prime Minister, spoke". */
function PersonLine({ person, party, event, inferred }: PersonLineProps) {
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
      <p className={styles.personWords}>
        <ActorLink actor={person.actor} />
        {said.length > 0 && <span className={styles.said}>{`, ${said.join(", ")}`}</span>}
      </p>
      {inferred && <EvidenceBadge evidence="inferred" />}
    </div>
  );
}
