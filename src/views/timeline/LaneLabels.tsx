import { Check } from "lucide-react";
import { type CSSProperties, useMemo } from "react";
import { createPortal } from "react-dom";
import type { EmphasisLevel } from "../../model/emphasis.ts";
import type { ActorId } from "../../model/eventGraph.ts";
import { eventCounts } from "../../store/selectors.ts";
import { useActions, useMusubi, useText } from "../../store/StoreContext.tsx";
import { ActorMark } from "../marks/ActorMark.tsx";
import styles from "./LaneLabels.module.css";
import type { LanePlaces, LaneView } from "./layout/timelineProps.ts";
import { timelineWords } from "./timelineWords.ts";

interface LaneLabelsProps {
  readonly places: LanePlaces;
  readonly lanes: readonly LaneView[];
  readonly levelOf: (lane: number) => EmphasisLevel;
}

/** A label lies in its lane, and is at most this high. */
const highest = 32;

/**
 * The names of the lanes. A partner's is a filter: a click keeps only that partner, further clicks add others or
 * take one out again. A frame has no other sign of a filter, so there they are names only.
 */
export function LaneLabels({ places, lanes, levelOf }: LaneLabelsProps) {
  const text = useText().filters;
  const embed = useMusubi((state) => state.view.embed);
  const { element, bands, inset, width } = places;
  return createPortal(
    <div role="group" aria-label={text.partners} aria-hidden={embed || undefined}>
      {lanes.map((lane, at) => {
        const band = bands[at];
        if (band === undefined) return null;
        const height = Math.min(band.height, highest);
        const style = {
          left: inset - 6,
          width: width - inset + 4,
          top: band.top + (band.height - height) / 2,
          height,
        };
        const common = { lane, style, level: levelOf(at) };
        return lane.actor === undefined || embed ? (
          <RestLabel key={lane.actor ?? lane.name} {...common} />
        ) : (
          <PartnerLabel key={lane.actor} actor={lane.actor} {...common} />
        );
      })}
    </div>,
    element,
  );
}

interface LabelProps {
  readonly lane: LaneView;
  readonly style: CSSProperties;
  readonly level: EmphasisLevel;
}

function PartnerLabel({ actor, lane, style, level }: LabelProps & { readonly actor: ActorId }) {
  const { counts, filters, timeline } = useText();
  const { actor: countOf } = useMusubi(eventCounts);
  const { partner: chosen, allPartners } = useMusubi((state) => state.view.filters);
  const { hover, toggleFilter } = useActions();
  const count = counts.shownOf(countOf(actor));
  const pressed = chosen.includes(actor);
  const isLeftOut = chosen.length > 0 && !pressed;
  const point = (): void => hover({ kind: "actor", id: actor });
  const join = allPartners ? filters.and : filters.or;
  const act = pressed ? timeline.lane.remove : isLeftOut ? join : timeline.lane.only;
  return (
    <button
      type="button"
      className={styles.label}
      style={style}
      data-level={isLeftOut ? "muted" : level}
      data-lit={level === "highlighted" || undefined}
      aria-pressed={pressed}
      aria-label={`${lane.name} ${count}`}
      onClick={() => toggleFilter("partner", actor)}
      onPointerEnter={point}
      onPointerLeave={() => hover(null)}
      onFocus={point}
      onBlur={() => hover(null)}
    >
      <span className={styles.mark}>
        <ActorMark
          shape={lane.shape}
          tone={toneOf(lane, level)}
          look={isLeftOut ? "hollow" : "filled"}
        />
      </span>
      <span className={styles.tick} data-empty={isLeftOut || undefined}>
        <Check size={10} strokeWidth={3.5} aria-hidden="true" />
      </span>
      <span className={styles.name} dir="auto">
        {lane.name}
      </span>
      <span className={styles.count}>{count}</span>
      <span className={styles.act}>{act}</span>
    </button>
  );
}

function RestLabel({ lane, style, level }: LabelProps) {
  return (
    <span className={styles.label} style={style} data-level={level} aria-hidden="true">
      <ActorMark shape={lane.shape} tone={toneOf(lane, level)} />
      <span className={styles.name} dir="auto">
        {lane.name}
      </span>
    </span>
  );
}

const toneOf = ({ tone }: LaneView, level: EmphasisLevel): string =>
  level === "muted" ? "var(--node-mute)" : tone;

/** With the room that their counts may need, which filters do not change; a frame writes no counts. */
export function useCountedLanes(): readonly LaneView[] {
  const { lanes } = useMusubi(timelineWords);
  const { counts } = useText();
  const { eventCount } = useMusubi((state) => state.index.projection);
  const embed = useMusubi((state) => state.view.embed);
  return useMemo(
    () =>
      embed
        ? lanes
        : lanes.map((lane) => {
            const of = lane.actor === undefined ? 0 : (eventCount.get(lane.actor) ?? 0);
            return of === 0
              ? lane
              : { ...lane, widestCount: counts.shownOf({ shown: of - 1, of }) };
          }),
    [lanes, counts, eventCount, embed],
  );
}
