import type { CSSProperties } from "react";
import type { ActorId } from "../../../model/eventGraph.ts";
import { membersInWindow } from "../../../store/selectors.ts";
import { useActions, useMusubi, useText } from "../../../store/StoreContext.tsx";
import { partnerTone } from "../../../scene/partnerTone.ts";
import hidden from "../../../ui/visuallyHidden.module.css";
import styles from "./MembershipSwitch.module.css";

interface MembershipChipProps {
  readonly alliance: ActorId;
  readonly name: string;
}

/** Switches the ground of one alliance on and off; pointed at, it is shown a little stronger. */
export function MembershipChip({ alliance, name }: MembershipChipProps) {
  const { members } = useText().network;
  const { toggleHull, hover } = useActions();
  const index = useMusubi((state) => state.index);
  const pressed = useMusubi((state) => state.view.hulls.includes(alliance));
  const count = useMusubi((state) => membersInWindow(state).get(alliance)?.length ?? 0);
  const tone: CSSProperties & { "--tone": string } = { "--tone": partnerTone(index, alliance) };
  return (
    <button
      type="button"
      className={styles.chip}
      style={tone}
      aria-pressed={pressed}
      onClick={() => toggleHull(alliance)}
      onPointerEnter={({ pointerType }) => {
        if (pointerType !== "touch") hover({ kind: "actor", id: alliance });
      }}
      onPointerLeave={() => hover(null)}
    >
      <svg width="18" height="12" aria-hidden="true" className={styles.swatch}>
        <rect x="1" y="1" width="16" height="10" rx="5" />
      </svg>
      {name}
      <span className={hidden.visuallyHidden}>{members(count)}</span>
    </button>
  );
}
