import { ChevronLeft, ChevronRight, Maximize, Minimize, X, type LucideIcon } from "lucide-react";
import type { CSSProperties, ReactNode } from "react";
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
  /** The unit of the stage, in px. */
  readonly unit: number;
  /** Whether all parts are in one column. */
  readonly column: boolean;
  /** The network, or another view that the scene shows. */
  readonly picture: ReactNode;
  readonly timeline: ReactNode;
  /** From a frame to the page itself. */
  readonly link?: ReactNode;
  /** Further buttons, such as the one for the presenter's window. */
  readonly tools?: ReactNode;
  readonly onStep: (step: 1 | -1) => void;
  readonly onGo: (at: number) => void;
  /** null: it cannot be left, as in a frame. */
  readonly onLeave: (() => void) | null;
  readonly fullscreen: { readonly on: boolean; readonly toggle: () => void } | null;
  /** Whether to show buttons; a host may have its own. */
  readonly controls: boolean;
}

/** A scene on stage: large text, both pictures, and the navigation. */
export function StoryView(props: StoryViewProps) {
  const { unit, column, picture, timeline, link, tools } = props;
  const { onStep, onGo, onLeave, fullscreen, controls } = props;
  const words = useText().story;
  const open = useMusubi(openStory);
  if (open === null) return null;
  const { scene, story, at } = open;
  const button = (label: string, Icon: LucideIcon, onClick: () => void) => (
    <IconButton className={styles.button} label={label} onClick={onClick}>
      <Icon aria-hidden="true" />
    </IconButton>
  );
  const before = controls && button(words.previous, ChevronLeft, () => onStep(-1));
  const after = controls && button(words.next, ChevronRight, () => onStep(1));
  const dots = controls && <SceneDots story={story} at={at} unit={unit} onGo={onGo} />;
  const beside = (
    <>
      {link}
      {controls && (
        <>
          {tools}
          {fullscreen?.on === true && button(words.noFullscreen, Minimize, fullscreen.toggle)}
          {fullscreen?.on === false && button(words.fullscreen, Maximize, fullscreen.toggle)}
          {onLeave !== null && button(words.leave, X, onLeave)}
        </>
      )}
    </>
  );
  const measures = { "--u": `${unit}px`, "--dots": story.scenes.length } as CSSProperties;
  return (
    <section
      className={styles.stage}
      data-column={column || undefined}
      style={measures}
      aria-label={words.region}
    >
      <DataText as="h1" className={hidden.visuallyHidden} text={story.title} />
      <div className={styles.scene}>
        <SceneCaption scene={scene} />
        <div className={styles.picture}>{picture}</div>
        <div className={styles.timeline}>{timeline}</div>
        <DataText as="p" className={hidden.visuallyHidden} text={scene.alt} />
        {column && (
          <div className={styles.end}>
            <SceneSources />
            <div className={styles.buttons}>{beside}</div>
          </div>
        )}
      </div>
      {column && controls && (
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
          <div className={styles.buttons}>
            {beside}
            {before}
            {after}
          </div>
        </footer>
      )}
    </section>
  );
}
