import { DataText } from "../marks/DataText.tsx";
import { ChevronLeft, ChevronRight, Maximize, Minimize, X } from "lucide-react";
import type { ReactNode } from "react";
import { openStory } from "../../store/selectors.ts";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import { IconButton } from "../marks/IconButton.tsx";
import { SceneCaption } from "./SceneCaption.tsx";
import { SceneDots } from "./SceneDots.tsx";
import { SceneSources } from "./SceneSources.tsx";
import styles from "./Story.module.css";

export interface StoryViewProps {
  /** Who is tied to whom, or another picture that the scene asks for. */
  readonly picture: ReactNode;
  readonly timeline: ReactNode;
  /** Out of a frame, to the page itself. */
  readonly link?: ReactNode;
  /** Further buttons, such as that of the presenter's window. */
  readonly tools?: ReactNode;
  readonly onStep: (step: 1 | -1) => void;
  readonly onGo: (at: number) => void;
  /** null: it cannot be left, as in a frame. */
  readonly onLeave: (() => void) | null;
  readonly fullscreen: { readonly on: boolean; readonly toggle: () => void } | null;
  /** Whether the host has the buttons. */
  readonly controls: boolean;
}

/** A scene on stage: large words, both pictures, and the way through the story. */
export function StoryView(props: StoryViewProps) {
  const { picture, timeline, link, tools, onStep, onGo, onLeave, fullscreen, controls } = props;
  const words = useText().story;
  const open = useMusubi(openStory);
  if (open === null) return null;
  const { scene, story, at } = open;
  return (
    <section className={styles.stage} aria-label={words.region}>
      <div className={styles.words}>
        <SceneCaption scene={scene} />
      </div>
      <div className={styles.picture}>{picture}</div>
      <div className={styles.timeline}>{timeline}</div>
      {link !== undefined && <div className={styles.link}>{link}</div>}
      <DataText as="p" className={styles.alt} text={scene.alt} />
      <footer className={styles.foot}>
        <SceneSources />
        {controls && (
          <>
            <SceneDots story={story} at={at} onGo={onGo} />
            <div className={styles.buttons}>
              {tools}
              {fullscreen !== null && (
                <IconButton
                  className={styles.button}
                  label={fullscreen.on ? words.noFullscreen : words.fullscreen}
                  onClick={fullscreen.toggle}
                >
                  {fullscreen.on ? (
                    <Minimize aria-hidden="true" />
                  ) : (
                    <Maximize aria-hidden="true" />
                  )}
                </IconButton>
              )}
              {onLeave !== null && (
                <IconButton className={styles.button} label={words.leave} onClick={onLeave}>
                  <X aria-hidden="true" />
                </IconButton>
              )}
              <IconButton
                className={styles.button}
                label={words.previous}
                onClick={() => onStep(-1)}
              >
                <ChevronLeft aria-hidden="true" />
              </IconButton>
              <IconButton className={styles.button} label={words.next} onClick={() => onStep(1)}>
                <ChevronRight aria-hidden="true" />
              </IconButton>
            </div>
          </>
        )}
      </footer>
    </section>
  );
}
