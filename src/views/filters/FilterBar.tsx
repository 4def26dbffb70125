import { type RefObject, useLayoutEffect, useRef } from "react";
import { eventCounts, facets } from "../../store/selectors.ts";
import { useActions, useActorName, useMusubi, useText } from "../../store/StoreContext.tsx";
import styles from "./FilterBar.module.css";
import { MoreFilters } from "./MoreFilters.tsx";
import { TextFilter } from "./TextFilter.tsx";
import { YearChips, YearMenu } from "./YearChips.tsx";
import { ActorMark } from "../marks/ActorMark.tsx";
import { actorShape } from "../../scene/actorGlyph.ts";
import { Chip } from "../../ui/Chip.tsx";
import { partnerTone } from "../../scene/partnerTone.ts";
import { breakpoints } from "../../ui/breakpoints.ts";
import { observeSize } from "../../ui/useSize.ts";

/** Who, when, what: one row of filters for both pictures, with the active ones. */
export function FilterBar() {
  const text = useText().filters;
  const bar = useRef<HTMLDivElement>(null);
  // Counts and choices change the width of the row, so it is fitted again.
  useMusubi(facets);
  useMusubi(eventCounts);
  useFittingBar(bar);
  return (
    <div role="search" className={styles.search} aria-label={text.region} tabIndex={-1}>
      <div className={styles.bar} ref={bar}>
        <PartnerChips />
        <YearChips />
        <YearMenu />
        <MoreFilters />
        <TextFilter />
      </div>
    </div>
  );
}

/** The partners in the order of the data, each with mark, name and number of events. */
function PartnerChips() {
  const { filters: text, counts } = useText();
  const index = useMusubi((state) => state.index);
  const chosen = useMusubi((state) => state.view.filters.partner);
  const { actor: countOf } = useMusubi(eventCounts);
  const { hover, toggleFilter } = useActions();
  const nameOf = useActorName("short");
  // A link may filter by an actor that is no partner.
  const choices = [...new Set([...index.graph.meta.partners, ...chosen])];
  return (
    <div className={styles.partners} role="group" aria-label={text.partners} data-fit>
      {choices.map((value) => {
        const count = countOf(value);
        const actor = index.actorById.get(value);
        const name = nameOf(value);
        const pressed = chosen.includes(value);
        return (
          <Chip
            key={value}
            label={name}
            code={actor?.code}
            count={counts.shownOf(count)}
            none={count.shown === 0 && chosen.length === 0}
            pressed={pressed}
            mark={
              <ActorMark
                shape={actorShape(actor?.kind ?? "other")}
                tone={partnerTone(index, value)}
                look={chosen.length > 0 && !pressed ? "hollow" : "filled"}
              />
            }
            onClick={() => toggleFilter("partner", value)}
            onPointerEnter={() => hover({ kind: "actor", id: value })}
            onPointerLeave={() => hover(null)}
            onFocus={() => hover({ kind: "actor", id: value })}
            onBlur={() => hover(null)}
          />
        );
      })}
    </div>
  );
}

/**
 * What the bar folds to fit: the controls on the right get small, the years move into a menu, the
 * partners show only their codes. The first that fits is used; if none does, the partners scroll. CSS
 * matches the words of `data-fold`.
 */
const folds = ["none", "controls", "years", "controls names", "controls years names"] as const;

/**
 * Folds as little as possible, until neither the bar nor the parts of it that may shrink (`data-fit`)
 * overflow. Set on the elements, not in state, so that it is done before the first paint. Measuring lays out the
 * whole page, so the result is remembered per width and text.
 */
function useFittingBar(bar: RefObject<HTMLElement | null>): void {
  const measured = useRef(new Map<string, string>());
  useLayoutEffect(() => {
    if (bar.current !== null) fit(bar.current, measured.current);
  });
  useLayoutEffect(() => {
    const element = bar.current;
    if (element === null) return undefined;
    const refit = (): void => {
      measured.current.clear();
      fit(element, measured.current);
    };
    void document.fonts?.ready.then(refit);
    return observeSize([element], refit);
  }, [bar]);
}

/** On a narrow page the names scroll and the years are in the sheet. */
function fit(bar: HTMLElement, measured: Map<string, string>): void {
  if (window.innerWidth < breakpoints.narrow) {
    bar.dataset["fold"] = "controls";
    return;
  }
  // Tabular figures: all digits have the same width.
  const text = bar.textContent.replaceAll(/\d/gu, "0");
  const fold = measured.get(text) ?? fittingFold(bar);
  measured.set(text, fold);
  bar.dataset["fold"] = fold;
}

function fittingFold(bar: HTMLElement): string {
  const parts = [bar, ...bar.querySelectorAll("[data-fit]")];
  const fitting = folds.find((fold) => {
    bar.dataset["fold"] = fold;
    return parts.every((part) => part.scrollWidth <= part.clientWidth);
  });
  return fitting ?? folds[folds.length - 1] ?? "none";
}
