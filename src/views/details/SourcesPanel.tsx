import { useId, useMemo } from "react";
import { citationWords } from "../../i18n/citationWords.ts";
import { sameFocus } from "../../model/emphasis.ts";
import { sourceUses, type SourceUse } from "../../model/sourceUse.ts";
import { useActions, useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";
import { SourceAddress } from "../marks/SourceLine.tsx";
import { CompareButton, DrawerFoot } from "./DrawerFoot.tsx";
import headStyles from "./PanelHead.module.css";
import { MoreList } from "./Section.tsx";
import styles from "./SourcesPanel.module.css";

/** Each source with its number of events. Hovering highlights them in both pictures, a click filters by it. */
export function SourcesPanel() {
  const text = useText().cite;
  const heading = useId();
  const index = useMusubi((state) => state.index);
  const uses = useMemo(() => sourceUses(index), [index]);
  return (
    <>
      <section className={styles.sources} aria-labelledby={heading}>
        <h2 className={headStyles.headline} id={heading}>
          {text.sources}
        </h2>
        {uses.length > 0 && <p className={styles.hint}>{text.filterBy}</p>}
        <MoreList items={uses} className={styles.list} ordered>
          {(use) => <SourceRow key={use.source.id} use={use} />}
        </MoreList>
      </section>
      <DrawerFoot>
        <CompareButton />
      </DrawerFoot>
    </>
  );
}

function SourceRow({ use }: { readonly use: SourceUse }) {
  const text = useText().cite;
  const { source, number } = use;
  const { hover, toggleFilter } = useActions();
  const pressed = useMusubi((state) => state.view.filters.source.includes(source.id));
  const pointed = { kind: "source", id: source.id } as const;
  const answers = useMusubi((state) => sameFocus(state.hover, pointed));
  const { before, title, after } = citationWords(source, useLanguage());
  const counts = (["supports", "contradicts", "mentions"] as const)
    .filter((stance) => use[stance] > 0 || stance === "supports")
    .map((stance) => text[stance](use[stance]));
  return (
    <li value={number}>
      <button
        type="button"
        className={styles.source}
        aria-pressed={pressed}
        data-answers={answers}
        data-source={source.id}
        onClick={() => toggleFilter("source", source.id)}
        onPointerEnter={() => hover(pointed)}
        onPointerLeave={() => hover(null)}
        onFocus={() => hover(pointed)}
        onBlur={() => hover(null)}
      >
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
        <span className={styles.words}>
          <span>
            {before}
            <cite className={styles.title} dir="auto" lang={source.language}>
              {title}
            </cite>
            {after}
          </span>{" "}
          <span className={styles.counts}>{counts.join(" · ")}</span>
        </span>
      </button>
      <div className={styles.address}>
        <SourceAddress source={source} />
      </div>
    </li>
  );
}
