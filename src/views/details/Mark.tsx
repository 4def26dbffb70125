import type { ActorId } from "../../model/eventGraph.ts";
import { useMusubi } from "../../store/StoreContext.tsx";
import { ActorMark } from "../marks/ActorMark.tsx";
import { actorShape } from "../../scene/actorGlyph.ts";
import { partnerOn, partnerTone } from "../../scene/partnerTone.ts";

interface MarkProps {
  readonly actor: ActorId;
  readonly absent?: boolean;
  readonly size?: number;
}

/** The mark of an actor of the data, in its tone; dotted where it was not present. */
export function Mark({ actor, absent = false, size = 12 }: MarkProps) {
  const index = useMusubi((state) => state.index);
  const row = index.actorById.get(actor);
  return (
    <ActorMark
      shape={actorShape(row?.kind ?? "other")}
      tone={partnerTone(index, actor)}
      on={partnerOn(index, actor)}
      look={absent ? "dotted" : "filled"}
      size={size}
      code={row?.code}
    />
  );
}
