import { DataText } from "../marks/DataText.tsx";
import { ArrowLeft, Printer } from "lucide-react";
import type { ReactNode } from "react";
import { dateWords } from "../../i18n/dateText.ts";
import { dateOf } from "../../model/dates/dateOf.ts";
import type { Scene, Story } from "../../model/eventGraph.ts";
import { useLanguage, useLocalized, useMusubi, useText } from "../../store/StoreContext.tsx";
import type { Selected } from "../../model/emphasis.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./HandOut.module.css";
import { HandOutScene } from "./HandOutScene.tsx";

export interface HandOutRow {
  readonly scene: Scene;
  readonly selection: Selected | null;
  readonly address: string;
}

interface HandOutProps {
  readonly story: Story;
  readonly rows: readonly HandOutRow[];
  readonly renderPicture: (scene: Scene) => ReactNode;
  readonly notes: boolean;
  readonly onNotes: (notes: boolean) => void;
  readonly onPrint: () => void;
  readonly onBack: () => void;
}

/** A whole story on paper, two scenes per page. */
export function HandOut(props: HandOutProps) {
  const { story, rows, renderPicture, notes, onNotes, onPrint, onBack } = props;
  const words = useText().handOut;
  const localized = useLocalized();
  const language = useLanguage();
  const { meta } = useMusubi((state) => state.index.graph);
  const asOf = dateOf(meta.asOf);
  return (
    <main className={styles.page} aria-label={words.region}>
      <div className={styles.tools}>
        <Button onClick={onBack}>
          <ArrowLeft size={16} aria-hidden="true" />
          {words.back}
        </Button>
        <label>
          <input
            type="checkbox"
            checked={notes}
            onChange={({ target }) => onNotes(target.checked)}
          />
          {words.withNotes}
        </label>
        <Button kind="primary" onClick={onPrint}>
          <Printer size={16} aria-hidden="true" />
          {words.print}
        </Button>
      </div>
      <article className={styles.paper}>
        <header className={styles.head}>
          <DataText as="h1" text={story.title} />
          <p>
            {localized(meta.title)}
            {asOf !== null && ` · ${words.asOf(dateWords(asOf, language))}`}
          </p>
        </header>
        {rows.map(({ scene, selection, address }, at) => (
          <HandOutScene
            key={scene.id}
            number={at + 1}
            scene={scene}
            selection={selection}
            address={address}
            picture={renderPicture(scene)}
            notes={notes}
          />
        ))}
      </article>
    </main>
  );
}
