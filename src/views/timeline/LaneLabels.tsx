import { Check, ChevronDown, ChevronRight, EllipsisVertical } from "lucide-react";
import { type CSSProperties, type ReactNode, useId } from "react";
import { createPortal } from "react-dom";
import type { EmphasisLevel } from "../../model/emphasis.ts";
import type { ActorId } from "../../model/eventGraph.ts";
import { shownEvents } from "../../store/selectors.ts";
import { useActions, useMusubi, useMusubiStore, useText } from "../../store/StoreContext.tsx";
import { Arranger } from "../marks/Arranger.tsx";
import { ActorMark } from "../marks/ActorMark.tsx";
import { ArrowText } from "../marks/ChangeText.tsx";
import styles from "./LaneLabels.module.css";
import { groupDots, laneIndent } from "./layout/pictureFrame.ts";
import type { LanePlaces, LaneView } from "./layout/timelineProps.ts";
import { countedLanes, rowChanges, rowCounts, shownRows } from "./timelineLanes.ts";

interface LaneLabelsProps {
  readonly places: LanePlaces;
  readonly lanes: readonly LaneView[];
  readonly levelOf: (lane: number) => EmphasisLevel;
}

/** A label lies in its lane, and is at most this high; on a phone two lines, and as high as a finger needs. */
const highest = 32;
const highestOfCodes = 44;
/** The least that a pointer needs. */
const target = 24;

/**
 * The names of the lanes. A partner's is a filter: a click keeps only that partner, further clicks add others or
 * take one out again. That of a group opens it. A frame has no other sign of a filter, so there they are names only.
 */
export function LaneLabels({ places, lanes, levelOf }: LaneLabelsProps) {
  const { arrange, filters: text, counts: countWords, compare } = useText();
  const id = useId();
  const labelId = (actor: ActorId): string => `${id}${actor}`;
  const embed = useMusubi((state) => state.view.embed);
  const counts = useMusubi(rowCounts);
  const changes = useMusubi(rowChanges);
  const { element, bands, inset, width, naming } = places;
  return createPortal(
    <div className={styles.labels}>
      <div role="group" aria-label={text.partners} aria-hidden={embed || undefined}>
        {lanes.map((lane, row) => {
          const band = bands[row];
          if (band === undefined) return null;
          const height = Math.min(band.height, naming === "codes" ? highestOfCodes : highest);
          const indent = lane.isWithin === true ? laneIndent : 0;
          const style = {
            left: inset - 6 + indent,
            width: width - inset + 4 - indent,
            top: band.top + (band.height - height) / 2,
            height,
          };
          const change = changes?.[row];
          const count = counts[row] ?? { shown: 0, of: 0 };
          const words = change ? compare.fromTo(...change) : countWords.shownOf(count);
          const written = change || naming === "totals" ? words : countWords.number(count.shown);
          const common = {
            lane,
            style,
            level: levelOf(row),
            words,
            shownName: naming === "codes" ? (lane.code ?? lane.name) : lane.name,
            count: naming === "names" ? null : written,
            brief: naming === "codes",
          };
          const { actor, group, name } = lane;
          if (group !== undefined && !embed)
            return <GroupLabel key={group.id} {...common} group={group} row={row} />;
          if (actor !== undefined && !embed)
            return <PartnerLabel key={actor} {...common} actor={actor} id={labelId(actor)} />;
          return <PlainLabel key={actor ?? name} {...common} />;
        })}
      </div>
      {!embed && naming !== "codes" && (
        <div role="group" aria-label={arrange.lanes}>
          {lanes.map(({ actor }, row) => {
            const band = bands[row];
            if (actor === undefined || band === undefined) return null;
            return (
              <Arranger
                key={actor}
                actor={actor}
                place="end-auto"
                label={arrange.thisLane}
                aria-describedby={labelId(actor)}
                className={styles.arranger}
                style={{ top: band.top + (band.height - target) / 2 }}
              >
                <EllipsisVertical size={14} aria-hidden="true" />
              </Arranger>
            );
          })}
        </div>
      )}
    </div>,
    element,
  );
}

interface LabelProps {
  readonly lane: LaneView;
  readonly style: CSSProperties;
  readonly level: EmphasisLevel;
  /** How many events it has, or had and has. */
  readonly words: string;
  readonly shownName: string;
  /** null: there is no room for it. */
  readonly count: string | null;
  /** On a phone: the count is below the code. */
  readonly brief: boolean;
}

interface PartnerLabelProps extends LabelProps {
  readonly actor: ActorId;
  readonly id: string;
}

function PartnerLabel({ actor, id, ...label }: PartnerLabelProps) {
  const { lane, style, level, words, shownName, count, brief } = label;
  const { filters, timeline } = useText();
  const { partner: chosen, allPartners } = useMusubi((state) => state.view.filters);
  const { hover, toggleFilter } = useActions();
  const pressed = chosen.includes(actor);
  const isLeftOut = chosen.length > 0 && !pressed;
  const point = (): void => hover({ kind: "actor", id: actor });
  const join = allPartners ? filters.and : filters.or;
  const act = pressed ? timeline.lane.remove : isLeftOut ? join : timeline.lane.only;
  return (
    <button
      type="button"
      id={id}
      className={styles.label}
      style={style}
      data-level={isLeftOut ? "muted" : level}
      data-lit={level === "highlighted" || undefined}
      data-brief={brief || undefined}
      aria-pressed={pressed}
      aria-label={`${lane.name} ${words}`}
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
      <Name>{shownName}</Name>
      <End count={count}>{act}</End>
    </button>
  );
}

interface GroupLabelProps extends LabelProps {
  readonly group: NonNullable<LaneView["group"]>;
  readonly row: number;
}

function GroupLabel({ group, row, ...label }: GroupLabelProps) {
  const { lane, style, level, words, shownName, count, brief } = label;
  const { timeline } = useText();
  const { hover, toggleLanes } = useActions();
  const store = useMusubiStore();
  const point = (): void => {
    const state = store.getState();
    const ids = new Set(
      shownRows(state)[row]?.lanes.map((at) => state.index.lanes[at]?.id ?? "") ?? [],
    );
    const events = shownEvents(state).filter((event) => event.lanes.some((id) => ids.has(id)));
    hover({ kind: "events", id: `lanes ${group.id}`, events: events.map(({ id }) => id) });
  };
  const Arrow = group.isOpen ? ChevronDown : ChevronRight;
  return (
    <button
      type="button"
      className={styles.label}
      style={style}
      data-level={level}
      data-lit={level === "highlighted" || undefined}
      data-brief={brief || undefined}
      aria-expanded={group.isOpen}
      aria-label={`${lane.name} ${words}`}
      onClick={() => {
        if (group.id !== "others") toggleLanes(group.id);
      }}
      onPointerEnter={point}
      onPointerLeave={() => hover(null)}
      onFocus={point}
      onBlur={() => hover(null)}
    >
      <GroupMark tones={group.tones} level={level} />
      <Name>
        {shownName}
        {!brief && <Arrow className={styles.arrow} size={12} aria-hidden="true" />}
      </Name>
      <End count={count}>{group.isOpen ? timeline.lane.close : timeline.lane.open}</End>
    </button>
  );
}

function PlainLabel({ lane, style, level, shownName, count, brief }: LabelProps) {
  return (
    <span
      className={styles.label}
      style={style}
      data-level={level}
      data-brief={brief || undefined}
      aria-hidden="true"
    >
      {lane.group === undefined ? (
        <ActorMark shape={lane.shape} tone={toneOf(lane, level)} />
      ) : (
        <GroupMark tones={lane.group.tones} level={level} />
      )}
      <Name>{shownName}</Name>
      {count !== null && <Count>{count}</Count>}
    </span>
  );
}

const Name = ({ children }: { readonly children: ReactNode }) => (
  <span className={styles.name} dir="auto">
    {children}
  </span>
);

const Count = ({ children }: { readonly children: string }) => (
  <span className={styles.count}>
    <ArrowText>{children}</ArrowText>
  </span>
);

/** What a click does, shown while it is pointed at; the count gives way to it where both find no room. */
const End = ({ count, children }: { readonly count: string | null; readonly children: string }) => (
  <span className={styles.end}>
    {count !== null && <Count>{count}</Count>}
    <span className={styles.act}>{children}</span>
  </span>
);

interface GroupMarkProps {
  readonly tones: readonly string[];
  readonly level: EmphasisLevel;
}

function GroupMark({ tones, level }: GroupMarkProps) {
  return (
    <svg className={styles.group} width={12} height={12} viewBox="-6 -6 12 12" aria-hidden="true">
      {groupDots(tones).map(({ x, y, radius, tone }) => (
        <circle
          key={`${x} ${y}`}
          cx={x}
          cy={y}
          r={radius}
          fill={level === "muted" ? "var(--node-mute)" : tone}
        />
      ))}
    </svg>
  );
}

const toneOf = ({ tone }: LaneView, level: EmphasisLevel): string =>
  level === "muted" ? "var(--node-mute)" : tone;

export const useCountedLanes = (): readonly LaneView[] => useMusubi(countedLanes);
