import { useCallback } from "react";
import type { ScenePlace } from "../../../store/musubiState.ts";
import { openStory } from "../../../store/selectors.ts";
import { StoreProvider, useMusubi } from "../../../store/StoreContext.tsx";
import { PresenterView } from "../../../views/story/PresenterView.tsx";
import type { Loaded } from "../../load/loaded.ts";
import { useRootAttributes } from "../../useDocument.ts";
import { ScenePicture } from "../ScenePicture.tsx";
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
      if (open === null || move === "leave") return;
      if (move === "black") setBlack(!black);
      else if (move === "first") go(0);
      else if (move === "last") go(-1);
      else if (move === "next") go(Math.min(open.at + 1, open.story.scenes.length - 1));
      else go(Math.max(open.at - 1, 0));
    },
    [open, go, black, setBlack],
  );
  useStoryKeys(open !== null, onMove);
  const here: ScenePlace | null = open && { story: open.story.id, scene: open.scene.id };
  return (
    <PresenterView
      open={open}
      stage={presenter.stage}
      black={black}
      timer={timer}
      renderPicture={(scene) =>
        open && <ScenePicture key={scene.id} story={open.story} scene={scene} />
      }
      onMove={onMove}
      onGo={go}
      onBack={() => here && show(here)}
    />
  );
}
