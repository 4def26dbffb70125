import { useEffect, useMemo, useState } from "react";
import type { Story } from "../../../model/eventGraph.ts";
import { sceneStore } from "../../../store/createMusubiStore.ts";
import { useMusubi, useMusubiStore } from "../../../store/StoreContext.tsx";
import { encodeView } from "../../../store/viewLink.ts";
import { defaultView } from "../../../store/viewState.ts";
import { HandOut, type HandOutRow } from "../../../views/story/HandOut.tsx";
import { ScenePicture } from "../ScenePicture.tsx";

interface HandOutScreenProps {
  readonly story: Story;
  readonly onBack: () => void;
}

/** The story as it is printed, on the screen first. */
export function HandOutScreen({ story, onBack }: HandOutScreenProps) {
  useWhitePaper();
  const store = useMusubiStore();
  const [notes, setNotes] = useState(true);
  const published = useMusubi(({ index }) => index.graph.stories.includes(story));
  const rows = useMemo(
    () =>
      story.scenes.map((scene): HandOutRow => {
        const { view } = sceneStore(store.getState(), story, scene).getState();
        // A scene that is in no file yet is reached by what it shows.
        const { theme, motion } = defaultView;
        const link = encodeView({ ...view, theme, motion, scene: published ? view.scene : null });
        const address = new URL(`${window.location.pathname}${link}`, window.location.href).href;
        return { scene, selection: view.selection, address };
      }),
    [store, story, published],
  );
  return (
    <HandOut
      story={story}
      rows={rows}
      renderPicture={(scene) => <ScenePicture story={story} scene={scene} />}
      notes={notes}
      onNotes={setNotes}
      onPrint={() => window.print()}
      onBack={onBack}
    />
  );
}

/** Paper is white: while this is shown the colours are the light ones. They are decided at the root, as every token is. */
function useWhitePaper(): void {
  useEffect(() => {
    const { documentElement: root } = document;
    const before = root.getAttribute("data-theme");
    root.setAttribute("data-theme", "light");
    return () => {
      if (before === null) root.removeAttribute("data-theme");
      else root.setAttribute("data-theme", before);
    };
  }, []);
}
