import { useCallback, useState, useSyncExternalStore } from "react";
import { openStory } from "../../store/selectors.ts";
import { useActions, useMusubi, useText, useView } from "../../store/StoreContext.tsx";
import { pictureScale } from "../../scene/text.ts";
import { ListDialog } from "../../views/details/EventListPanel.tsx";
import { StageKeys } from "../../views/story/StageKeys.tsx";
import { StoryView } from "../../views/story/StoryView.tsx";
import { timelineHeight } from "../../scene/stageHeights.ts";
import type { HostLink } from "../host/hostLink.ts";
import { usePrintSheet } from "../export/usePrintSheet.ts";
import { FullPageLink } from "../FullPageLink.tsx";
import { LazyView } from "../../ui/LazyView.tsx";
import { SpokenStatus } from "../StatusLine.tsx";
import type { Author } from "./author/useAuthor.ts";
import type { StageChannel } from "./presenter/stageChannel.ts";
import { StagePicture, StageTime } from "./StagePictures.tsx";
import { StageTools } from "./StageTools.tsx";
import styles from "./StoryScreen.module.css";
import { type StoryMove, useStoryKeys, useSwipe } from "./storyMoves.ts";
import { useFullscreen, useStageLayout } from "./stageScreen.ts";
import { useStageRest } from "./useStageRest.ts";

interface StoryScreenProps {
  readonly host: HostLink | null;
  readonly channel: StageChannel;
  readonly author: Author;
}

/** The stage: a story, scene by scene, with both pictures. */
export function StoryScreen({ host, channel, author }: StoryScreenProps) {
  const { openScene, stepScene } = useActions();
  const open = useMusubi(openStory);
  const { embed, controls, still } = useView("embed", "controls", "still");
  const { story: words } = useText();
  const black = useSyncExternalStore(channel.subscribe, channel.isBlack);
  const { setBlack } = channel;
  const [handOut, setHandOut] = useState(false);
  const [keys, setKeys] = useState(false);
  // The hand-out is paper already.
  usePrintSheet(!handOut);
  const least = pictureScale(embed);
  const layout = useStageLayout(least);
  const fullscreen = useFullscreen();
  const rests = useStageRest();
  const story = open?.story;

  const step = useCallback(
    (by: 1 | -1) => (host === null ? stepScene(by) : host.step(by)),
    [host, stepScene],
  );
  const go = useCallback(
    (place: number) => {
      const scene = story?.scenes.at(place);
      if (story && scene) openScene({ story: story.id, scene: scene.id });
    },
    [story, openScene],
  );
  const leave = useCallback(() => {
    if (document.fullscreenElement !== null) void document.exitFullscreen();
    openScene(null);
  }, [openScene]);
  const onMove = useCallback(
    (move: StoryMove) => {
      if (black) return setBlack(false);
      if (typeof move !== "string") return go(move.scene - 1);
      switch (move) {
        case "black":
          return setBlack(true);
        case "leave":
          return leave();
        case "first":
          return go(0);
        case "last":
          return go(-1);
        case "fullscreen":
          return fullscreen?.toggle();
        case "keys":
          return setKeys(true);
        default:
          return step(move === "next" ? 1 : -1);
      }
    },
    [black, setBlack, fullscreen, go, leave, step],
  );
  const listens = open !== null && !handOut && author.place === null;
  useStoryKeys(listens, story?.scenes.length ?? 0, onMove);
  const swipe = useSwipe(step);
  const isFrame = window.parent !== window;

  if (handOut && story)
    return <LazyView load={loadHandOut} props={{ story, onBack: () => setHandOut(false) }} />;
  return (
    <main key={story?.id} {...swipe}>
      <StoryView
        layout={layout}
        timelineHeight={timelineHeight(layout.lanes, layout.column)}
        picture={<StagePicture layout={layout} least={least} />}
        timeline={<StageTime layout={layout} />}
        link={embed && <FullPageLink />}
        tools={
          controls &&
          !still &&
          !isFrame &&
          !embed && (
            <StageTools
              author={author}
              channel={channel}
              fullscreen={fullscreen}
              narrow={layout.column}
              onHandOut={() => setHandOut(true)}
              onKeys={() => setKeys(true)}
              onLeave={leave}
            />
          )
        }
        rests={rests}
        moves={controls && !still ? { step, go } : null}
      />
      <SpokenStatus />
      <ListDialog />
      {keys && <StageKeys onClose={() => setKeys(false)} />}
      {black && (
        <button
          type="button"
          className={styles.black}
          aria-label={words.black}
          onClick={() => setBlack(false)}
        />
      )}
    </main>
  );
}

const loadHandOut = async () => (await import("./handOut/HandOutScreen.tsx")).HandOutScreen;
