import { useActions, useMusubi, useText } from "../../store/StoreContext.tsx";
import styles from "./MoreFilters.module.css";
import { PopMenu } from "./PopMenu.tsx";
import { facets } from "../../store/selectors.ts";
import { useFacetName } from "./ActiveFilters.tsx";
import { YearChips } from "./YearChips.tsx";

/** Kind, topic and source, each value with its count; on a narrow screen the years too. */
export function MoreFilters() {
  const text = useText().filters;
  const { type, topic, source } = useMusubi((state) => state.view.filters);
  return (
    <PopMenu
      label={text.more}
      heading={text.region}
      count={type.length + topic.length + source.length}
    >
      <NarrowFacets />
      <div className={styles.lists}>
        <FacetChecklist facet="type" />
        <FacetChecklist facet="topic" />
        <FacetChecklist facet="source" />
      </div>
    </PopMenu>
  );
}

/** One facet as a list of checkboxes, each with the number of events it would show. */
function FacetChecklist({ facet }: { readonly facet: "type" | "topic" | "source" }) {
  const { filters: text, counts } = useText();
  const nameOf = useFacetName();
  const choices = useMusubi((state) => facets(state)[facet]);
  const chosen = useMusubi((state) => state.view.filters[facet]);
  const parentOf = useMusubi((state) => state.index.eventTypeById);
  const sourceById = useMusubi((state) => state.index.sourceById);
  const languageOf = (source: string) => sourceById.get(source)?.language;
  const { toggleFilter } = useActions();
  if (choices.length === 0) return null;
  return (
    <fieldset className={styles.facet}>
      <legend className={styles.legend}>{text.facets[facet]}</legend>
      {choices.map(({ value, count }) => {
        const checked = chosen.includes(value);
        const inner = facet === "type" && parentOf.get(value)?.parent !== undefined;
        const dim = count.shown === 0 && !checked;
        return (
          <label
            key={value}
            className={[styles.choice, dim && styles.dim, inner && styles.inner]
              .filter(Boolean)
              .join(" ")}
          >
            <input type="checkbox" checked={checked} onChange={() => toggleFilter(facet, value)} />
            <span
              className={styles.name}
              dir="auto"
              lang={facet === "source" ? languageOf(value) : undefined}
            >
              {nameOf({ facet, value })}
            </span>{" "}
            <span className={styles.count}>{counts.shownOf(count)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** On a narrow screen the row has no room for the years, so they are in the sheet. */
function NarrowFacets() {
  const text = useText().filters;
  return (
    <div className={styles.narrow}>
      <p className={styles.narrowTitle}>{text.years}</p>
      <YearChips wrapped />
    </div>
  );
}
