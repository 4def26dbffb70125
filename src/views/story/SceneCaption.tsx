import { DataText } from "../marks/DataText.tsx";
import { dateWords } from "../../i18n/dateText.ts";
import type { Localized, Scene } from "../../model/eventGraph.ts";
import { useLanguage, useLocalized, useMusubi } from "../../store/StoreContext.tsx";
import { EvidenceBadge } from "../marks/EvidenceBadge.tsx";
import { sceneSources } from "./SceneSources.tsx";
import styles from "./SceneCaption.module.css";
import { type RefObject, useLayoutEffect, useRef } from "react";
import { observeSize } from "../../ui/useSize.ts";

/** Date and place, title, and a sentence; announced when a scene begins. */
export function SceneCaption({ scene }: { readonly scene: Scene }) {
  const localized = useLocalized();
  const language = useLanguage();
  const index = useMusubi((state) => state.index);
  const selection = useMusubi((state) => state.view.selection);
  const event = selection?.kind === "event" ? index.eventById.get(selection.id) : undefined;
  const cited = sceneSources(index, selection).flatMap(({ locators }) => locators);
  const box = useFittedWords();
  const place = localized(event?.row.place?.name);
  return (
    <div ref={box} className={styles.caption} aria-live="polite">
      {event !== undefined && (
        <p className={styles.when}>
          {dateWords(event.date, language)}
          {place !== "" && `, ${place}`}
          <EvidenceBadge evidence={event.basis} />
        </p>
      )}
      <DataText as="h2" className={styles.title} text={scene.title} />
      <DataText as="p" className={styles.text} text={withoutCitation(scene.caption, cited)} />
    </div>
  );
}

/** "… on security. (Japan and Italy, paragraphs 1 to 3)" without what the line of the sources says too. */
function withoutCitation(caption: Localized, cited: readonly string[]): Localized {
  const texts = Object.entries(caption).map(([language, text]) => {
    const [whole = "", inside = ""] = /\s*\(([^()]*,[^()]*)\)\s*$/u.exec(text ?? "") ?? [];
    const says = inside.split(/\W+/u).some((word) => cited.includes(word));
    return [language, says ? text?.slice(0, -whole.length) : text];
  });
  return Object.fromEntries(texts) as Localized;
}

const SMALLEST = 0.6;
const STEP = 0.05;

/**
 * Makes the text smaller, by `--fit`, until it fits its box; the style sheet sets the minimum. Where it still does not
 * fit, `data-more` marks that there is more below.
 */
function useFittedWords(): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  // After every render: the text may have changed.
  useLayoutEffect(() => {
    const box = ref.current;
    if (box === null) return;
    const mark = () => {
      const below = box.scrollHeight - box.clientHeight - box.scrollTop;
      box.toggleAttribute("data-more", box.clientHeight > 0 && below > 1);
    };
    const fit = () => {
      for (let by = 1; by >= SMALLEST; by -= STEP) {
        box.style.setProperty("--fit", by.toFixed(2));
        if (box.scrollHeight <= box.clientHeight) break;
      }
      mark();
    };
    const stop = observeSize([box], fit);
    box.addEventListener("scroll", mark);
    void document.fonts?.ready.then(fit);
    return () => {
      stop();
      box.removeEventListener("scroll", mark);
    };
  });
  return ref;
}
