import { X } from "lucide-react";
import { Fragment } from "react";
import { actorShape } from "../../scene/actorGlyph.ts";
import { partnerTone } from "../../scene/partnerTone.ts";
import { statusCounts } from "../../store/selectors.ts";
import {
  useActions,
  useActorName,
  useLanguage,
  useLocalized,
  useMusubi,
  useText,
} from "../../store/StoreContext.tsx";
import styles from "./ActiveFilters.module.css";
import { type ActiveFilter, activeFilters, facetName, keyOf } from "../../i18n/filterWords.ts";
import { ActorMark } from "../marks/ActorMark.tsx";
import { withoutFilter } from "./changedFilters.ts";

/**
 * What is filtered by, as a sentence whose values are buttons that remove them; nothing while nothing is.
 *
 *   42 of 75 events  with [South Korea ×] <or> [United States ×]  in [2023 ×]   Clear all filters
 */
export function ActiveFilters() {
  const text = useText().filters;
  const filters = useMusubi((state) => state.view.filters);
  const { events } = useMusubi(statusCounts);
  const { clearFilters } = useActions();
  const strict = useMusubi((state) => state.view.dateMatching === "certain");
  const active = activeFilters(filters);
  if (active.length === 0 && !strict) return null;
  return (
    <section aria-label={text.activeRegion}>
      <div className={styles.active} role="group" aria-label={text.active}>
        <span className={styles.count}>{text.counted(events)}</span>{" "}
        {active.map((filter, at) => (
          <Fragment key={keyOf(filter)}>
            {active[at - 1]?.facet !== filter.facet ? (
              <span className={styles.word}>{text.lead[filter.facet]}</span>
            ) : filter.facet === "partner" ? (
              <PartnerJoin />
            ) : (
              <span className={styles.word}>{text.or}</span>
            )}{" "}
            <RemoveChip filter={filter} />{" "}
          </Fragment>
        ))}
        {strict && <CertainChip />}
        {active.length > 0 && (
          <button type="button" className={styles.clear} onClick={clearFilters}>
            {text.clear}
          </button>
        )}
      </div>
    </section>
  );
}

/** The word between partners: events with any of them, or with all. */
function PartnerJoin() {
  const text = useText().filters;
  const filters = useMusubi((state) => state.view.filters);
  const { setFilters } = useActions();
  const { allPartners } = filters;
  const [word, other] = allPartners ? [text.and, text.or] : [text.or, text.and];
  return (
    <button
      type="button"
      className={styles.join}
      aria-label={text.switchJoin(word, other)}
      title={text.switchJoin(word, other)}
      onClick={() => setFilters({ ...filters, allPartners: !allPartners })}
    >
      {word}
    </button>
  );
}

function RemoveChip({ filter }: { readonly filter: ActiveFilter }) {
  const text = useText().filters;
  const name = useFacetName()(filter);
  const filters = useMusubi((state) => state.view.filters);
  const { setFilters } = useActions();
  return (
    <button
      type="button"
      className={styles.chip}
      aria-label={text.remove(name)}
      title={name}
      onClick={() => setFilters(withoutFilter(filters, filter))}
    >
      {filter.facet === "partner" && <PartnerMark id={String(filter.value)} />}
      <span className={styles.name} dir="auto">
        {name}
      </span>
      <X size={13} aria-hidden="true" />
    </button>
  );
}

/** The stricter way to count uncertain dates, which leaves events out too. */
function CertainChip() {
  const { filters: text, dateMatching } = useText();
  const { setDateMatching } = useActions();
  return (
    <button
      type="button"
      className={styles.chip}
      aria-label={text.remove(dateMatching.certain)}
      onClick={() => setDateMatching("possible")}
    >
      <span className={styles.name}>{dateMatching.certain}</span>
      <X size={13} aria-hidden="true" />
    </button>
  );
}

function PartnerMark({ id }: { readonly id: string }) {
  const index = useMusubi((state) => state.index);
  const kind = index.actorById.get(id)?.kind ?? "other";
  return <ActorMark shape={actorShape(kind)} tone={partnerTone(index, id)} look="filled" />;
}

/** The name of a filter value in the reader's language. */
export function useFacetName(): (filter: ActiveFilter) => string {
  const index = useMusubi((state) => state.index);
  const localized = useLocalized();
  const nameOf = useActorName();
  const language = useLanguage();
  return (filter) => facetName(index, filter, { localized, nameOf }, language);
}
