import { useMemo, useRef } from "react";
import type { Scene, Story } from "../../model/eventGraph.ts";
import { sceneStore } from "../../store/sceneStore.ts";
import { StoreProvider, useMusubiStore } from "../../store/StoreContext.tsx";
import { scaledPart } from "../../views/shownViews.ts";
import { LazyView } from "../LazyView.tsx";
import { loadStrip } from "../loadViews.ts";
import styles from "./ScenePicture.module.css";
import { usePictureScale } from "./usePictureScale.ts";

interface ScenePictureProps {
  readonly story: Story;
  readonly scene: Scene;
  /** The time strip below it too. */
  readonly strip?: boolean;
}

const nothing = {};

/** A scene as a small picture that nobody can move; its words stand beside it. */
export function ScenePicture({ story, scene, strip = false }: ScenePictureProps) {
  const store = useMusubiStore();
  const own = useMemo(() => sceneStore(store.getState(), story, scene), [store, story, scene]);
  const { load } = scaledPart(own.getState().view.show);
  const box = useRef<HTMLDivElement>(null);
  const scale = usePictureScale(box);
  return (
    <StoreProvider store={own}>
      <div className={styles.picture} inert aria-hidden="true">
        <div ref={box} className={styles.network}>
          {scale !== null && <LazyView load={load} props={{ scale }} />}
        </div>
        {strip && <LazyView load={loadStrip} props={nothing} />}
      </div>
    </StoreProvider>
  );
}
