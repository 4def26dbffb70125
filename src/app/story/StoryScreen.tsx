import { useCallback, useState, useSyncExternalStore } from "react";
import { openStory } from "../../store/selectors.ts";
import { useActions, useMusubi, useText, useView } from "../../store/StoreContext.tsx";
import { pictureScale } from "../../scene/text.ts";
import { picturedView, stagePart } from "../../views/shownViews.ts";
import { StoryView } from "../../views/story/StoryView.tsx";
import type { HostLink } from "../host/hostLink.ts";
import { usePrintSheet } from "../export/usePrintSheet.ts";
import { FullPageLink } from "../FullPageLink.tsx";
import { LazyView } from "../../ui/LazyView.tsx";
import { loadStrip } from "../loadViews.ts";
import { SpokenStatus } from "../StatusLine.tsx";
import { ShownView, ViewFrame } from "../ViewFrame.tsx";
import type { Author } from "./author/useAuthor.ts";
import type { StageChannel } from "./presenter/stageChannel.ts";
import { StageTools } from "./StageTools.tsx";
import styles from "./StoryScreen.module.css";
import { type StoryMove, useStoryKeys, useSwipe } from "./storyMoves.ts";
import { useFullscreen, useStageSize } from "./stageScreen.ts";

const nothing = {};

interface StoryScreenProps {
  readonly host: HostLink | null;
  readonly channel: StageChannel;
  readonly author: Author;
}

/** The stage: a story, scene by scene, with both pictures. */
export function StoryScreen({ host, channel, author }: StoryScreenProps) {
  const { openScene, stepScene } = useActions();
  const open = useMusubi(openStory);
  const { embed, controls, still, show } = useView("embed", "controls", "still", "show");
  const { story: words, timeline } = useText();
  const black = useSyncExternalStore(channel.subscribe, channel.isBlack);
  const { setBlack } = channel;
  const [handOut, setHandOut] = useState(false);
  // The hand-out is paper already.
  usePrintSheet(!handOut);
  const least = pictureScale(embed);
  const { unit, column } = useStageSize(least);
  // These are laid out as on a page, and enlarged as a whole.
  const enlarged = {
    width: `${(100 * least) / unit}%`,
    height: `${(100 * least) / unit}%`,
    transform: `scale(${unit / least})`,
  };
  const fullscreen = useFullscreen();
  const story = open?.story;
  const part = stagePart(show);
  const printed = picturedView(show);

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
      if (black) setBlack(false);
      else if (move === "black") setBlack(true);
      else if (move === "leave") leave();
      else if (move === "first") go(0);
      else if (move === "last") go(-1);
      else step(move === "next" ? 1 : -1);
    },
    [black, setBlack, go, leave, step],
  );
  useStoryKeys(open !== null && !handOut && author.place === null, onMove);
  const swipe = useSwipe(step);
  const isFrame = window.parent !== window;

  if (handOut && story)
    return <LazyView load={loadHandOut} props={{ story, onBack: () => setHandOut(false) }} />;
  return (
    <main key={story?.id} {...swipe}>
      <StoryView
        unit={unit}
        column={column}
        picture={
          part.onStage === "enlarged" ? (
            <ShownView
              className={`${styles.picture} ${styles.enlarged}`}
              style={enlarged}
              view={part}
              printed={printed}
            />
          ) : (
            <ShownView
              className={styles.picture}
              view={part}
              printed={printed}
              props={{ scale: unit }}
            />
          )
        }
        timeline={
          <ViewFrame name={timeline.region}>
            <LazyView load={loadStrip} props={nothing} />
          </ViewFrame>
        }
        link={embed && <FullPageLink />}
        tools={
          !isFrame &&
          !embed && (
            <StageTools author={author} channel={channel} onHandOut={() => setHandOut(true)} />
          )
        }
        onStep={step}
        onGo={go}
        onLeave={embed || isFrame ? null : leave}
        fullscreen={isFrame || embed ? null : fullscreen}
        controls={controls && !still}
      />
      <SpokenStatus />
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
