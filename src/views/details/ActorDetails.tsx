import { namesOfActors } from "../../store/selectors.ts";
import { ActorText } from "../marks/DataText.tsx";
import { isolated } from "../../lib/bidi.ts";
import type { Actor } from "../../model/eventGraph.ts";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import { ActorEvents } from "./ActorEvents.tsx";
import styles from "./ActorDetails.module.css";
import { ActorRelations } from "./ActorRelations.tsx";
import { ActorTies } from "./ActorTies.tsx";
import headStyles from "./Headline.module.css";
import { Mark } from "./Mark.tsx";
import { nativeName } from "./nativeName.ts";
import { PanelHead } from "./PanelHead.tsx";
import { SelectionHidden } from "./SelectionHidden.tsx";

/** A state, organisation or person: its names, offices, ties, and every event that names it. */
export function ActorDetails({ actor }: { readonly actor: Actor }) {
  const text = useText().details;
  const name = useMusubi(namesOfActors).full(actor.id);
  const index = useMusubi((state) => state.index);
  const native = nativeName(index, actor);
  const aliases = (actor.aliases ?? []).filter((alias) => alias !== name);
  return (
    <>
      <PanelHead kicker={text.kinds[actor.kind]} />
      {actor.code !== undefined && <Mark actor={actor.id} size={36} />}
      <h2 className={headStyles.headline} dir="auto">
        <ActorText actor={actor.id} />
        {native !== null && native.name !== name && (
          <span className={styles.native} dir="auto" lang={native.language}>
            {native.name}
          </span>
        )}
      </h2>
      {aliases.length > 0 && (
        <p className={styles.aliases}>
          {text.actor.alsoWritten}: {aliases.map(isolated).join(", ")}
        </p>
      )}
      <SelectionHidden />
      <ActorRelations actor={actor.id} />
      <ActorTies actor={actor.id} />
      <ActorEvents actor={actor.id} />
    </>
  );
}
