import { Maximize, Minus, Plus } from "lucide-react";
import { useText } from "../../store/StoreContext.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import styles from "./Network.module.css";

interface ZoomGroupProps {
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  /** Hidden until the keyboard comes by. */
  readonly quiet: boolean;
}

export const ZOOM_STEP = 1.4;
const icon = { size: 16, strokeWidth: 1.75, "aria-hidden": true } as const;

export function ZoomGroup({ onZoom, onFit, quiet }: ZoomGroupProps) {
  const { network } = useText();
  return (
    <div
      role="group"
      aria-label={network.zoom}
      className={quiet ? `${styles.zoom} ${styles.quiet}` : styles.zoom}
    >
      <IconButton label={network.zoomOut} onClick={() => onZoom(1 / ZOOM_STEP)}>
        <Minus {...icon} />
      </IconButton>
      <IconButton label={network.zoomIn} onClick={() => onZoom(ZOOM_STEP)}>
        <Plus {...icon} />
      </IconButton>
      <IconButton label={network.fit} onClick={onFit}>
        <Maximize {...icon} />
      </IconButton>
    </div>
  );
}
