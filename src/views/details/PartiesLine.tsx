import { Fragment } from "react";
import type { Party } from "../../model/graphIndex.ts";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import { partnerTone } from "../../scene/partnerTone.ts";
import { Trefoil } from "../marks/Trefoil.tsx";
import { ActorLink } from "./ActorLink.tsx";
import { Mark } from "./Mark.tsx";
import styles from "./PartiesLine.module.css";
import { Strand } from "./Strand.tsx";

/** A treaty may have 147: beyond these they are counted, and listed on demand. */
export const mostParties = 12;

/** Who was in it, as the network ties them: two by a strand, more around a knot. */
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
    <p className={styles.line}>
      {tied.length > 2 && <Trefoil size={16} weight={2.4} />}
      {tied.slice(0, mostParties).map(({ actor, presence }, place) => (
        <Fragment key={actor}>
          {pair && place === 1 && (
            <Strand strandStyle={style} tone={partnerTone(index, second.actor)} />
          )}
          <span className={styles.party}>
            <Mark actor={actor} absent={presence === "named"} />
            <ActorLink actor={actor} strong />
          </span>
        </Fragment>
      ))}
      {tied.length > mostParties && <span>{text.more(tied.length - mostParties)}</span>}
    </p>
  );
}
