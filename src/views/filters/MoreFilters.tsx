import { useMusubi, useText } from "../../store/StoreContext.tsx";
import { FacetChecklist } from "./FacetChecklist.tsx";
import styles from "./MoreFilters.module.css";
import { NarrowFacets } from "./NarrowFacets.tsx";
import { PopMenu } from "./PopMenu.tsx";

/** Kind, topic and source, each value with its count; on a narrow screen everything there is. */
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
