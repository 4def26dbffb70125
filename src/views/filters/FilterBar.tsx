import { useRef } from "react";
import { eventCounts, facets } from "../../store/selectors.ts";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import { ActiveFilters } from "./ActiveFilters.tsx";
import styles from "./FilterBar.module.css";
import { MoreFilters } from "./MoreFilters.tsx";
import { PartnerChips } from "./PartnerChips.tsx";
import { TextFilter } from "./TextFilter.tsx";
import { useFittingBar } from "./useFittingBar.ts";
import { YearChips } from "./YearChips.tsx";
import { YearMenu } from "./YearMenu.tsx";

/** Who, when, what: one row that narrows both pictures, and says what narrows them now. */
export function FilterBar() {
  const text = useText().filters;
  const bar = useRef<HTMLDivElement>(null);
  // Counts and choices decide how wide the row is, so it is fitted anew when they change.
  useMusubi(facets);
  useMusubi(eventCounts);
  useFittingBar(bar);
  return (
    <div role="search" className={styles.search} aria-label={text.region} tabIndex={-1}>
      <div className={styles.bar} ref={bar}>
        <PartnerChips />
        <ActiveFilters />
        <YearChips />
        <YearMenu />
        <MoreFilters />
        <TextFilter />
      </div>
    </div>
  );
}
