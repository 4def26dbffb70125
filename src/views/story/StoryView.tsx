import { ChevronLeft, ChevronRight, type LucideIcon } from "lucide-react";
import type { CSSProperties, MouseEvent, ReactNode } from "react";
import { openStory } from "../../store/selectors.ts";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import { DataText } from "../marks/DataText.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { SceneCaption } from "./SceneCaption.tsx";
import { SceneDots } from "./SceneDots.tsx";
import { SceneSources } from "./SceneSources.tsx";
import hidden from "../../ui/visuallyHidden.module.css";
import styles from "./Story.module.css";

export interface StoryViewProps {
  /** The size of the stage in px, how many a unit has, and whether all parts are in one column. */
  readonly layout: {
    readonly width: number;
    readonly height: number;
    readonly unit: number;
    readonly column: boolean;
  };
  /** How high the timeline is, in units. */
  readonly timelineHeight: number;
  /** The network, or another view that the scene shows. */
  readonly picture: ReactNode;
  readonly timeline: ReactNode;
  /** From a frame to the page itself. */
  readonly link?: ReactNode;
  /** For who speaks: the presenter's window, full screen, the way out. */
  readonly tools?: ReactNode;
  /** Nobody has moved or pressed anything for a while. */
  readonly rests?: boolean;
  /** null: a host has its own. */
  readonly moves: {
    readonly step: (step: 1 | -1) => void;
    readonly go: (at: number) => void;
  } | null;
}

/** A scene on stage: large text, both pictures, and the way through the story. */
export function StoryView(props: StoryViewProps) {
  const { layout, timelineHeight, picture, timeline, link, tools, rests = false, moves } = props;
  const { width, height, unit, column } = layout;
  const words = useText().story;
  const open = useMusubi(openStory);
  if (open === null) return null;
  const { scene, story, at } = open;
  const button = (label: string, Icon: LucideIcon, step: 1 | -1) =>
    moves && (
      <IconButton className={styles.button} label={label} onClick={() => moves.step(step)}>
        <Icon aria-hidden="true" />
      </IconButton>
    );
  const before = button(words.previous, ChevronLeft, -1);
  const after = button(words.next, ChevronRight, 1);
  const dots = moves && <SceneDots story={story} at={at} unit={unit} onGo={moves.go} />;
  const measures = {
    "--u": `${unit}px`,
    "--w": `${Math.min(width / 960, height / 540)}px`,
    "--dots": story.scenes.length,
    "--timeline": timelineHeight,
    // On a phone the picture is as high as it is wide; what else there is lies between the parts.
    "--picture-most": width < phone ? "284px" : "1fr",
    "--stage-height": `${height}px`,
  } as CSSProperties;
  return (
    <>
      <DataText as="h1" className={hidden.visuallyHidden} text={story.title} />
      <section
        className={styles.stage}
        data-column={column || undefined}
        data-low={height < lowest || undefined}
        data-rest={rests || undefined}
        style={measures}
        aria-label={words.region}
        onClick={letGo}
      >
        <div className={styles.scene}>
          <SceneCaption scene={scene} />
          {column && tools && <div className={styles.tools}>{tools}</div>}
          <div className={styles.picture}>{picture}</div>
          <div className={styles.timeline}>{timeline}</div>
          <DataText as="p" className={hidden.visuallyHidden} text={scene.alt} />
          {column && (
            <div className={styles.end}>
              <SceneSources />
              {link}
            </div>
          )}
        </div>
        {column && moves && (
          <footer className={styles.foot}>
            {before}
            {dots}
            {after}
          </footer>
        )}
        {!column && (
          <footer className={styles.foot}>
            <SceneSources />
            {dots}
            <div className={styles.tools}>
              {link}
              {before}
              {after}
              {tools}
            </div>
          </footer>
        )}
      </section>
    </>
  );
}

/** In px. */
const phone = 600;
/** In px: below, the picture comes before most of the text. */
const lowest = 340;

/** After a click the keys are the stage's again; who comes by the keyboard keeps the focus. */
function letGo({ detail, target }: MouseEvent): void {
  const clicked = target instanceof Element ? target.closest("button") : null;
  if (detail > 0 && clicked !== null && clicked === document.activeElement) clicked.blur();
}
