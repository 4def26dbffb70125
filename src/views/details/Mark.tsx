import type { ActorId } from "../../model/eventGraph.ts";
import { useMusubi } from "../../store/StoreContext.tsx";
import { ActorMark } from "../marks/ActorMark.tsx";
import { actorShape } from "../../scene/actorGlyph.ts";
import { partnerOn, partnerTone } from "../../scene/partnerTone.ts";
import type { StrandStyle } from "../../model/projection.ts";
import type { GraphIndex, IndexedEvent } from "../../model/graphIndex.ts";

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

interface StrandProps {
  readonly strandStyle: StrandStyle;
  readonly tone: string;
  readonly width?: number;
}

const dashes: Readonly<Record<StrandStyle, string | undefined>> = {
  solid: undefined,
  planned: "5 3.5",
  named: "0.1 4",
};

/** One strand: solid took part, dashed planned, dotted mentioned only. */
export function Strand({ strandStyle, tone, width = 28 }: StrandProps) {
  return (
    <svg width={width} height={4} viewBox={`0 0 ${width} 4`} aria-hidden="true">
      <path
        d={`M1 2H${width - 1}`}
        stroke={tone}
        strokeWidth={2}
        strokeDasharray={dashes[strandStyle]}
        strokeLinecap={strandStyle === "named" ? "round" : "butt"}
      />
    </svg>
  );
}

/** An event carries the tone of its first partner, as its mark in the timeline's first lane does. */
export function eventTone(index: GraphIndex, event: IndexedEvent): string {
  const { focus } = index.graph.meta;
  const other = event.parties.find(
    (party) => party.actor !== focus && party.presence !== "subject",
  );
  return partnerTone(index, (other ?? event.parties[0])?.actor);
}
