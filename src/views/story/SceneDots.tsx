import { useRef } from "react";
import type { Story } from "../../model/eventGraph.ts";
import { useLocalized, useText } from "../../store/StoreContext.tsx";
import { useSize } from "../../ui/useSize.ts";
import styles from "./SceneDots.module.css";

interface SceneDotsProps {
  readonly story: Story;
  readonly at: number;
  /** The unit of the stage, in px. */
  readonly unit?: number;
  readonly onGo: (at: number) => void;
}

/** A dot per scene, the current one wide; with more scenes or less room, only their number. */
const most = 24;
/** As `.dot` in `SceneDots.module.css`. */
const dotWidth = (unit: number): number => Math.max(24, 14 * unit) + 2 * unit;

export function SceneDots({ story: { scenes }, at, unit = 1, onGo }: SceneDotsProps) {
  const words = useText().story;
  const localized = useLocalized();
  const room = useRef<HTMLDivElement>(null);
  const width = useSize(room)?.width ?? 800;
  const fits = scenes.length <= most && scenes.length * dotWidth(unit) + 12 * unit <= width;
  return (
    <div ref={room} className={styles.room}>
      {!fits && <p className={styles.count}>{words.scene(at + 1, scenes.length)}</p>}
      {fits && (
        <ol className={styles.dots} aria-label={words.scenes}>
          {scenes.map(({ id, title }, place) => (
            <li key={id}>
              <button
                type="button"
                className={styles.dot}
                aria-label={words.goTo(place + 1, localized(title))}
                data-ahead={place > at || undefined}
                aria-current={place === at ? "step" : undefined}
                title={localized(title)}
                onClick={() => onGo(place)}
              />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
