import { useCallback, useMemo, useState } from "react";
import type { ScenePlace } from "../../../store/musubiState.ts";
import { openStory } from "../../../store/selectors.ts";
import { StoreProvider, useMusubi, useMusubiStore, useView } from "../../../store/StoreContext.tsx";
import { PresenterView } from "../../../views/story/PresenterView.tsx";
import type { Loaded } from "../../load/loaded.ts";
import { useRootAttributes } from "../../useDocument.ts";
import { StageKeys } from "../../../views/story/StageKeys.tsx";
import { sceneStore } from "../../../store/createMusubiStore.ts";
import type { MusubiStore } from "../../../store/musubiState.ts";
import { StageCopy } from "../StageCopy.tsx";
import { type StoryMove, useStoryKeys } from "../storyMoves.ts";
import { usePresenter, type Presenter } from "./usePresenter.ts";
import { useTalkTimer } from "./useTalkTimer.ts";

interface PresenterScreenProps {
  readonly loaded: Extract<Loaded, { kind: "ready" }>;
  readonly channelId: string;
}

/** The second window: what the audience does not see. */
export function PresenterScreen({ loaded, channelId }: PresenterScreenProps) {
  const presenter = usePresenter(channelId, loaded.store);
  return (
    <StoreProvider store={presenter.store}>
      <Desk presenter={presenter} />
    </StoreProvider>
  );
}

function Desk({ presenter }: { readonly presenter: Presenter }) {
  useRootAttributes();
  const open = useMusubi(openStory);
  const timer = useTalkTimer();
  const [keys, setKeys] = useState(false);
  const { show, setBlack, black } = presenter;
  const go = useCallback(
    (at: number) => {
      const scene = open?.story.scenes.at(at);
      if (open && scene) show({ story: open.story.id, scene: scene.id });
    },
    [open, show],
  );
  const onMove = useCallback(
    (move: StoryMove) => {
      if (open === null) return;
      if (typeof move !== "string") go(move.scene - 1);
      else if (move === "black") setBlack(!black);
      else if (move === "first") go(0);
      else if (move === "last") go(-1);
      else if (move === "next") go(Math.min(open.at + 1, open.story.scenes.length - 1));
      else if (move === "previous") go(Math.max(open.at - 1, 0));
      else if (move === "keys") setKeys(true);
    },
    [open, go, black, setBlack],
  );
  useStoryKeys(open !== null, open?.story.scenes.length ?? 0, onMove);
  const next = useNextStore();
  const here: ScenePlace | null = open && { story: open.story.id, scene: open.scene.id };
  return (
    <>
      <PresenterView
        open={open}
        stage={presenter.stage}
        black={black}
        timer={timer}
        now={<StageCopy store={presenter.store} size={presenter.size} />}
        next={next && <StageCopy store={next} size={presenter.size} />}
        onMove={onMove}
        onGo={go}
        onBack={() => here && show(here)}
      />
      {keys && <StageKeys onClose={() => setKeys(false)} />}
    </>
  );
}

/** A store of the scene after the one that is shown; null after the last. */
function useNextStore(): MusubiStore | null {
  const store = useMusubiStore();
  const open = useMusubi(openStory);
  const { lang } = useView("lang");
  const story = open?.story;
  const scene = open?.story.scenes[open.at + 1];
  return useMemo(() => {
    if (story === undefined || scene === undefined) return null;
    const { file, index, systemLanguage, view } = store.getState();
    return sceneStore({ file, index, systemLanguage, view: { ...view, lang } }, story, scene);
  }, [store, story, scene, lang]);
}
