import { ActorText } from "../marks/DataText.tsx";
import type { ActorId } from "../../model/eventGraph.ts";
import styles from "./ActorLink.module.css";
import { useLinked } from "./useLinked.ts";

interface ActorLinkProps {
  readonly actor: ActorId;
  readonly strong?: boolean;
}

/** An actor's name in running text; chooses the actor. */
export function ActorLink({ actor, strong = false }: ActorLinkProps) {
  const linked = useLinked({ kind: "actor", id: actor });
  return (
    <button
      type="button"
      className={strong ? `${styles.link} ${styles.strong}` : styles.link}
      {...linked}
    >
      <ActorText actor={actor} />
    </button>
  );
}
