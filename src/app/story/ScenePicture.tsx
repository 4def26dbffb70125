import { useMemo, useRef } from "react";
import type { Scene, Story } from "../../model/eventGraph.ts";
import { sceneStore } from "../../store/createMusubiStore.ts";
import { StoreProvider, useMusubiStore } from "../../store/StoreContext.tsx";
import { scaledPart } from "../../views/shownViews.ts";
import { timelineHeight } from "../../scene/stageHeights.ts";
import { LazyView } from "../../ui/LazyView.tsx";
import styles from "./ScenePicture.module.css";
import { StageTime } from "./StagePictures.tsx";
import { useSize } from "../../ui/useSize.ts";

interface ScenePictureProps {
  readonly story: Story;
  readonly scene: Scene;
}

/** The smallest text of a picture has 12 of its px, and no text may be smaller. */
const least = 1;
/** In px of the picture, as on a stage: there codes replace names. */
const widest = 520;
const lanes = 3;

/** The scale at which a small picture is that of the stage, as far as it stays legible. */
const scaleAt = (width: number): number => Math.max(least, Math.round((width / widest) * 20) / 20);

/** Both pictures of a scene on paper; its words are beside them. */
export function ScenePicture({ story, scene }: ScenePictureProps) {
  const store = useMusubiStore();
  const own = useMemo(() => sceneStore(store.getState(), story, scene), [store, story, scene]);
  const { load } = scaledPart(own.getState().view.show);
  const box = useRef<HTMLDivElement>(null);
  const width = useSize(box)?.width;
  const layout = { width: 0, height: 0, unit: least, column: false, lanes };
  return (
    <StoreProvider store={own}>
      <div className={styles.picture} inert aria-hidden="true">
        <div ref={box} className={styles.network}>
          {width !== undefined && <LazyView load={load} props={{ scale: scaleAt(width) }} />}
        </div>
        <div style={{ height: timelineHeight(lanes, false) }}>
          <StageTime layout={layout} />
        </div>
      </div>
    </StoreProvider>
  );
}
