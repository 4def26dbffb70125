import { useMemo } from "react";
import type { Scene, Story } from "../../model/eventGraph.ts";
import { sceneStore } from "../../store/sceneStore.ts";
import { StoreProvider, useMusubiStore } from "../../store/StoreContext.tsx";
import { LazyView } from "../LazyView.tsx";
import { loadNetwork, loadStrip } from "../loadViews.ts";
import styles from "./ScenePicture.module.css";

interface ScenePictureProps {
  readonly story: Story;
  readonly scene: Scene;
  /** The time strip below it too. */
  readonly strip?: boolean;
}

/** px of the picture a px of it on the screen: what is 12 px on a stage is 9 px here. */
const network = { scale: 0.75 };
const nothing = {};

/** A scene as a small picture that nobody can move; its words stand beside it. */
export function ScenePicture({ story, scene, strip = false }: ScenePictureProps) {
  const store = useMusubiStore();
  const own = useMemo(() => sceneStore(store.getState(), story, scene), [store, story, scene]);
  return (
    <StoreProvider store={own}>
      <div className={styles.picture} inert aria-hidden="true">
        <div className={styles.network}>
          <LazyView load={loadNetwork} props={network} />
        </div>
        {strip && <LazyView load={loadStrip} props={nothing} />}
      </div>
    </StoreProvider>
  );
}
