import { type CSSProperties, useId, useRef } from "react";
import type { ActorId } from "../../model/eventGraph.ts";
import { membersInWindow } from "../../store/selectors.ts";
import { useActions, useMusubi, useText } from "../../store/StoreContext.tsx";
import { partnerTone } from "../../scene/partnerTone.ts";
import hidden from "../../ui/visuallyHidden.module.css";
import styles from "./MembershipSwitch.module.css";
import { Blend } from "lucide-react";
import { IconButton } from "../../ui/IconButton.tsx";
import { Popover } from "../../ui/Popover.tsx";

interface MembershipChipProps {
  readonly alliance: ActorId;
  readonly name: string;
}

/** Switches the ground of one alliance on and off; pointed at, it is shown a little stronger. */
function MembershipChip({ alliance, name }: MembershipChipProps) {
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

interface MembershipSwitchProps {
  readonly alliances: readonly ActorId[];
  readonly nameOf: (alliance: ActorId) => string;
  readonly compact: boolean;
}

/** Beyond this number, or where there is little room, they are in a menu. */
const MOST_BESIDE = 3;

/** Which alliances the network surrounds. */
export function MembershipSwitch({ alliances, nameOf, compact }: MembershipSwitchProps) {
  const { memberships } = useText().network;
  const id = useId();
  const button = useRef<HTMLDivElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  if (alliances.length === 0) return null;
  const chips = alliances.map((alliance) => (
    <MembershipChip key={alliance} alliance={alliance} name={nameOf(alliance)} />
  ));
  if (!compact && alliances.length <= MOST_BESIDE)
    return (
      <div role="group" aria-label={memberships} className={styles.beside}>
        <span className={styles.caption}>{memberships}</span>
        {chips}
      </div>
    );
  return (
    <div ref={button} className={styles.opener}>
      <IconButton label={memberships} popoverTarget={id}>
        <Blend size={16} strokeWidth={1.75} aria-hidden="true" />
      </IconButton>
      <Popover
        ref={menu}
        id={id}
        anchor={button}
        place="end-above"
        role="group"
        aria-label={memberships}
        className={styles.menu}
      >
        <span className={styles.caption}>{memberships}</span>
        {chips}
      </Popover>
    </div>
  );
}
