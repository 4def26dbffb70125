import { useActions, useMusubi, useText } from "../../store/StoreContext.tsx";
import styles from "./FacetChecklist.module.css";
import { eventCounts, facets } from "../../store/selectors.ts";
import { useFacetName } from "./ActiveFilters.tsx";

type ListedFacet = "partner" | "type" | "topic" | "source";

/** One facet as a list of checkboxes, each with the number of events it would show. */
export function FacetChecklist({ facet }: { readonly facet: ListedFacet }) {
  const { filters: text, counts } = useText();
  const nameOf = useFacetName();
  const choices = useChoices(facet);
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

/** Partners in their order, each with the count that it has everywhere; the others as the filters count them. */
function useChoices(facet: ListedFacet) {
  const partners = useMusubi((state) => state.index.graph.meta.partners);
  const chosen = useMusubi((state) => state.view.filters.partner);
  const { actor: countOf } = useMusubi(eventCounts);
  const counted = useMusubi(facets);
  if (facet !== "partner") return counted[facet];
  // A link may filter by an actor that is no partner.
  return [...new Set([...partners, ...chosen])].map((value) => ({ value, count: countOf(value) }));
}
