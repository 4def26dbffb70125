import { citationWords } from "../../i18n/citationWords.ts";
import { useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";
import { Trefoil } from "../marks/Trefoil.tsx";
import styles from "./SceneSources.module.css";
import { sceneSources } from "./sceneSources.ts";

/** By what the present scene is known. */
export function SceneSources() {
  const words = useText().story;
  const language = useLanguage();
  const index = useMusubi((state) => state.index);
  const selection = useMusubi((state) => state.view.selection);
  const cited = sceneSources(index, selection);
  return (
    <div className={styles.sources}>
      <Trefoil size={20} />
      {cited.length > 0 && (
        <ul aria-label={words.sources}>
          {cited.map(({ source, locators }) => (
            <li key={source.id} title={source.title}>
              {locators.length > 0 && `${words.paragraphs(locators)}: `}
              {citationWords(source, language).before}
              <cite dir="auto" lang={source.language}>
                {source.title}
              </cite>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
