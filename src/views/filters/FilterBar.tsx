import { useRef } from "react";
import { useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";
import { ActiveFilters } from "./ActiveFilters.tsx";
import { EmptyResult } from "./EmptyResult.tsx";
import styles from "./FilterBar.module.css";
import { MoreFilters } from "./MoreFilters.tsx";
import { PartnerChips } from "./PartnerChips.tsx";
import { TextFilter } from "./TextFilter.tsx";
import { useCrowding } from "./useCrowding.ts";
import { YearChips } from "./YearChips.tsx";
import { YearMenu } from "./YearMenu.tsx";

/** Who, when, what: one row that narrows both pictures, and says what narrows them now. */
export function FilterBar() {
  const text = useText().filters;
  const language = useLanguage();
  const { partners, id } = useMusubi((state) => state.index.graph.meta);
  const bar = useRef<HTMLDivElement>(null);
  const chips = useRef<HTMLDivElement>(null);
  const crowding = useCrowding(bar, chips, `${id} ${language} ${partners.length}`);
  return (
    <search className={styles.search} aria-label={text.region}>
      <div className={styles.bar} ref={bar}>
        <PartnerChips list={chips} compact={crowding === "tightest"} />
        <ActiveFilters yearsFolded={crowding !== "roomy"} />
        {crowding === "roomy" ? <YearChips /> : <YearMenu />}
        <MoreFilters />
        <TextFilter />
      </div>
      <EmptyResult />
    </search>
  );
}
