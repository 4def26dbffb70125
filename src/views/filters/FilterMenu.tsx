import { ChevronDown, SlidersHorizontal, X } from "lucide-react";
import { useId, useRef, useState } from "react";
import { periodShort } from "../../i18n/periodWords.ts";
import { windowOf } from "../../store/selectors.ts";
import { useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Popover } from "../../ui/Popover.tsx";
import { FacetChecklist } from "./FacetChecklist.tsx";
import styles from "./FilterMenu.module.css";
import { TimeFilter } from "./TimeFilter.tsx";

/** The values, maybe hundreds, are rendered only when opened; without popover support they are always visible. */
const opensAtFirst = typeof HTMLElement.prototype.showPopover !== "function";

/** The window in words, as a button that opens all there is to filter by; on a narrow screen it fills the screen. */
export function FilterMenu() {
  const text = useText().filters;
  const hasDates = useMusubi((state) => state.index.years.length > 0);
  const period = periodShort(useMusubi(windowOf), useLanguage());
  const name = hasDates ? text.menu(period) : text.region;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(opensAtFirst);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.button}
        popoverTarget={id}
        aria-label={name}
        title={name}
      >
        <SlidersHorizontal className={styles.sign} size={16} aria-hidden="true" />
        <span className={styles.words}>{hasDates ? period : text.region}</span>
        <ChevronDown className={styles.arrow} size={14} aria-hidden="true" />
      </button>
      <Popover
        ref={menu}
        id={id}
        anchor={button}
        place="end-above"
        className={styles.menu}
        role="dialog"
        aria-label={text.region}
        onBeforeToggle={({ newState }) => {
          if (newState === "open") setOpen(true);
        }}
        onToggle={({ newState }) => {
          if (newState === "closed") setOpen(false);
        }}
      >
        <div className={styles.head}>
          <span>{text.region}</span>
          <IconButton label={text.close} popoverTarget={id} popoverTargetAction="hide">
            <X size={18} aria-hidden="true" />
          </IconButton>
        </div>
        {open && (
          <div className={styles.parts}>
            {hasDates && <TimeFilter />}
            <div className={styles.lists}>
              <FacetChecklist facet="partner" />
              <FacetChecklist facet="type" />
              <FacetChecklist facet="topic" />
              <FacetChecklist facet="source" />
            </div>
          </div>
        )}
      </Popover>
    </>
  );
}
