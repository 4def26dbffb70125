import { useCallback } from "react";
import type { ScenePlace } from "../../../store/actions.ts";
import { openStory } from "../../../store/selectors.ts";
import { StoreProvider, useMusubi } from "../../../store/StoreContext.tsx";
import { PresenterView } from "../../../views/story/PresenterView.tsx";
import type { Loaded } from "../../load/loaded.ts";
import { useRootAttributes } from "../../useRootAttributes.ts";
import { ScenePicture } from "../ScenePicture.tsx";
import type { StoryMove } from "../storyKey.ts";
import { useStoryKeys } from "../useStoryKeys.ts";
import { usePresenterRoom, type PresenterRoom } from "./usePresenterRoom.ts";
import { useTalkTimer } from "./useTalkTimer.ts";

interface PresenterScreenProps {
  readonly loaded: Extract<Loaded, { kind: "ready" }>;
  readonly room: string;
}

/** The second window: what the audience does not see. */
export function PresenterScreen({ loaded, room: id }: PresenterScreenProps) {
  const room = usePresenterRoom(id, loaded.store);
  return (
    <StoreProvider store={room.store}>
      <Desk room={room} />
    </StoreProvider>
  );
}

function Desk({ room }: { readonly room: PresenterRoom }) {
  useRootAttributes();
  const open = useMusubi(openStory);
  const timer = useTalkTimer();
  const { show, setBlack, black } = room;
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
      stage={room.stage}
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
