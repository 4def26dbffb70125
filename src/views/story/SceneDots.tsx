import type { Story } from "../../model/eventGraph.ts";
import { useLocalized, useText } from "../../store/StoreContext.tsx";
import styles from "./SceneDots.module.css";

interface SceneDotsProps {
  readonly story: Story;
  readonly at: number;
  readonly onGo: (at: number) => void;
}

/** Every scene as a dot, the present one wide; of very many only how far it is. */
const most = 24;

export function SceneDots({ story: { scenes }, at, onGo }: SceneDotsProps) {
  const words = useText().story;
  const localized = useLocalized();
  if (scenes.length > most)
    return <p className={styles.count}>{words.scene(at + 1, scenes.length)}</p>;
  return (
    <ol className={styles.dots} aria-label={words.scenes}>
      {scenes.map(({ id, title }, place) => (
        <li key={id}>
          <button
            type="button"
            className={styles.dot}
            aria-label={words.goTo(place + 1, localized(title))}
            aria-current={place === at ? "step" : undefined}
            title={localized(title)}
            onClick={() => onGo(place)}
          />
        </li>
      ))}
    </ol>
  );
}
