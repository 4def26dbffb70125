import { DataText } from "../marks/DataText.tsx";
import { dateWords } from "../../i18n/dateText.ts";
import { dateOf } from "../../model/dates/dateOf.ts";
import { statusCounts } from "../../store/selectors.ts";
import { useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";
import { CiteButton } from "./CiteButton.tsx";
import { Figures } from "./Figures.tsx";
import headStyles from "./Headline.module.css";
import styles from "./Overview.module.css";
import { ReadingLegend } from "./ReadingLegend.tsx";
import { SourcesPanel } from "./SourcesPanel.tsx";
import { TryThis } from "./TryThis.tsx";

/** With nothing chosen: what this is, how to read it, and where to begin. */
export function Overview() {
  const { overview: text, shownOf } = useText().details;
  const lang = useLanguage();
  const { graph } = useMusubi((state) => state.index);
  const { events, relationships } = useMusubi(statusCounts);
  const { meta } = graph;
  const asOf = dateOf(meta.asOf);
  return (
    <>
      <DataText as="h2" className={headStyles.headline} text={meta.title} />
      <DataText as="p" className={headStyles.lead} text={meta.description} />
      <Figures
        figures={[
          { value: shownOf(events), label: text.events(events.of) },
          { value: shownOf(relationships), label: text.ties(relationships.of) },
          { value: String(graph.sources.length), label: text.sources(graph.sources.length) },
        ]}
      />
      <TryThis />
      <ReadingLegend />
      <SourcesPanel />
      <div className={styles.foot}>
        <p className={styles.asOf}>{asOf !== null && text.asOf(dateWords(asOf, lang))}</p>
        <CiteButton worded />
      </div>
    </>
  );
}
