import { Blend } from "lucide-react";
import { useId, useRef } from "react";
import type { ActorId } from "../../../model/eventGraph.ts";
import { useText } from "../../../store/StoreContext.tsx";
import { IconButton } from "../../../ui/IconButton.tsx";
import { Popover } from "../../../ui/Popover.tsx";
import { MembershipChip } from "./MembershipChip.tsx";
import styles from "./MembershipSwitch.module.css";

interface MembershipSwitchProps {
  readonly alliances: readonly ActorId[];
  readonly nameOf: (alliance: ActorId) => string;
  readonly compact: boolean;
}

/** Beyond so many, or where there is little room, they stand in a menu. */
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
