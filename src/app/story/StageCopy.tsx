import { useRef } from "react";
import { StoreProvider } from "../../store/StoreContext.tsx";
import type { MusubiStore } from "../../store/musubiState.ts";
import { useSize } from "../../ui/useSize.ts";
import { StoryView } from "../../views/story/StoryView.tsx";
import { timelineHeight } from "../../scene/stageHeights.ts";
import styles from "./StageCopy.module.css";
import { StagePicture, StageTime } from "./StagePictures.tsx";
import { stageLayout } from "./stageScreen.ts";

interface StageCopyProps {
  readonly store: MusubiStore;
  /** Of the stage itself, in px. */
  readonly size: { readonly width: number; readonly height: number };
}

const noMoves = { step: () => undefined, go: () => undefined };

/** What the audience sees, in its own proportions, as small as there is room; nobody can move it. */
export function StageCopy({ store, size }: StageCopyProps) {
  const box = useRef<HTMLDivElement>(null);
  const room = useSize(box);
  const layout = stageLayout(size.width, size.height, 1);
  const scale = room === null ? 0 : Math.min(room.width / size.width, room.height / size.height);
  const place = {
    width: size.width,
    height: size.height,
    transform: `translate(-50%, -50%) scale(${scale})`,
  };
  return (
    <div ref={box} className={styles.room} data-stage-copy="" inert aria-hidden="true">
      <div className={styles.stage} style={place}>
        <StoreProvider store={store}>
          <StoryView
            layout={layout}
            timelineHeight={timelineHeight(layout.lanes, layout.column)}
            picture={<StagePicture layout={layout} least={1} />}
            timeline={<StageTime layout={layout} />}
            moves={noMoves}
          />
        </StoreProvider>
      </div>
    </div>
  );
}
