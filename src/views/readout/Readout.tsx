import type { ReactNode } from "react";
import { actorShape } from "../../scene/actorGlyph.ts";
import { outlineOfDate } from "../../scene/dateLook.ts";
import { partnerOn, partnerTone } from "../../scene/partnerTone.ts";
import { dateWords } from "../../i18n/dateText.ts";
import { periodShort } from "../../i18n/periodWords.ts";
import type { Focus, Pointed } from "../../model/emphasis.ts";
import type { ActorId, EventId } from "../../model/eventGraph.ts";
import { datedOf, type IndexedEvent } from "../../model/graphIndex.ts";
import {
  eventCounts,
  latestEvents,
  shownProjection,
  statusCounts,
  windowOf,
  shownEvents,
} from "../../store/selectors.ts";
import {
  useActions,
  useActorName,
  useLanguage,
  useLocalized,
  useMusubi,
  useText,
} from "../../store/StoreContext.tsx";
import { below } from "../../ui/breakpoints.ts";
import { useMedia } from "../../ui/useMedia.ts";
import { comparesItself, comparison } from "../../store/comparing.ts";
import { ActorMark } from "../marks/ActorMark.tsx";
import type { Compared, Comparison } from "../../model/comparison.ts";
import { ArrowText, ChangeSign } from "../marks/ChangeText.tsx";
import { CompareLegend } from "../marks/CompareLegend.tsx";
import { useGuideKey, useOpenGuide } from "../marks/guide.ts";
import styles from "./Readout.module.css";

interface ReadoutProps {
  readonly className?: string | undefined;
}

/** One line that says what is pointed at, or chosen, and beside it the key to the pictures. */
export function Readout({ className }: ReadoutProps) {
  const text = useText().readout;
  const openGuide = useOpenGuide();
  return (
    <div className={`${styles.bar} ${className ?? ""}`}>
      <ReadoutLine />
      <WithoutDate />
      <button
        ref={useGuideKey()}
        type="button"
        className={styles.key}
        aria-label={text.key}
        title={text.key}
        onClick={openGuide}
      >
        <kbd aria-hidden="true">?</kbd> <span className={styles.word}>{text.key}</span>
      </button>
    </div>
  );
}

/** Events that no timeline can show, beside those that it shows: a click lists them. */
function WithoutDate() {
  const text = useText().readout;
  const { list } = useActions();
  const hasDates = useMusubi((state) => state.index.years.length > 0);
  const shown = useMusubi(shownEvents);
  const events = shown.slice(datedOf(shown).length).map(({ id }) => id);
  if (!hasDates || events.length === 0) return null;
  return (
    <button
      type="button"
      className={styles.undated}
      onClick={() => list({ kind: "events", id: "without-date", events })}
    >
      {text.withoutDate(events.length)}
    </button>
  );
}

interface ReadoutLineProps {
  /** Only what it is, as in a frame: neither how its date is known nor who takes part. */
  readonly brief?: boolean;
}

export function ReadoutLine({ brief = false }: ReadoutLineProps) {
  const hover = useMusubi((state) => state.hover);
  const selection = useMusubi((state) => state.view.selection);
  const [reached, ...others] = useMusubi(latestEvents);
  const compares = useMusubi((state) => state.view.compare !== null && !comparesItself(state));
  const focus: Pointed | null = hover ?? selection;
  // Where the player is, its event is what one looks at, unless another is pointed at.
  const plays = hover === null && reached !== undefined;
  return (
    <div
      className={styles.readout}
      data-readout=""
      data-brief={brief || undefined}
      aria-hidden="true"
    >
      {plays ? (
        <Reached event={reached} others={others.length} />
      ) : focus === null ? (
        compares ? (
          <CompareLegend />
        ) : (
          <AtRest />
        )
      ) : (
        <>
          {hover === null && <span className={styles.pin} />}
          <Of focus={focus} />
        </>
      )}
    </div>
  );
}

/** The event at which the player is, in larger type, and how much is shown by then. */
function Reached({ event, others }: { readonly event: IndexedEvent; readonly others: number }) {
  const text = useText();
  const language = useLanguage();
  const localized = useLocalized();
  const { events } = useMusubi(statusCounts);
  const window = useMusubi(windowOf);
  return (
    <>
      <span className={styles.date}>{dateWords(event.date, language)}</span>
      <span className={`${styles.title} ${styles.reached}`}>
        {text.player.latest(localized(event.row.title), others)}
      </span>
      <Parties event={event} />
      <span className={`${styles.count} ${styles.end}`}>
        {text.readout.shown(events, periodShort(window, language))}
      </span>
    </>
  );
}

function AtRest() {
  const text = useText().readout;
  const hint = useHint();
  const language = useLanguage();
  const { events } = useMusubi(statusCounts);
  const window = useMusubi(windowOf);
  const hasDates = useMusubi((state) => state.index.years.length > 0);
  return (
    <>
      {hint !== null && <span className={styles.hint}>{hint}</span>}
      <span className={styles.count}>
        {hasDates ? text.shown(events, periodShort(window, language)) : text.undated(events)}
      </span>
    </>
  );
}

/** On a phone one picture is there, and it is touched. */
function useHint(): string | null {
  const text = useText().readout;
  const phone = useMedia(below("narrow"));
  const show = useMusubi((state) => state.view.show);
  if (!phone) return text.rest;
  if (show === "timeline") return text.touchTimeline;
  return show === "both" || show === "network" ? text.touchNetwork : null;
}

function Of({ focus }: { readonly focus: Pointed }) {
  const events = useMusubi((state) => state.index.eventById);
  switch (focus.kind) {
    case "event": {
      const event = events.get(focus.id);
      return event === undefined ? null : <OfEvent event={event} />;
    }
    case "source":
      return <OfSource id={focus.id} />;
    case "events":
      return <OfSeveral ids={focus.events} />;
    case "year":
      return <strong className={styles.date}>{focus.id}</strong>;
    default:
      return <OfTie focus={focus} />;
  }
}

function OfEvent({ event }: { readonly event: IndexedEvent }) {
  const text = useText().readout;
  const language = useLanguage();
  const localized = useLocalized();
  const { dateBasis, dateNote, title } = event.row;
  const known =
    event.date === null
      ? text.basis[dateBasis]
      : text.known(text.precision[outlineOfDate(event.date)], text.basis[dateBasis]);
  return (
    <>
      <span className={styles.date}>{dateWords(event.date, language)}</span>
      <span className={styles.title}>{localized(title)}</span>
      <span className={styles.known}>
        <span className={dateBasis === "inferred" ? styles.inferred : undefined}>
          {known}
          {dateNote !== undefined && ":"}
        </span>{" "}
        {localized(dateNote)}
      </span>
      <Parties event={event} />
    </>
  );
}

function Parties({ event }: { readonly event: IndexedEvent }) {
  const parties = event.parties.filter(({ presence }) => presence !== "subject");
  return (
    <span className={styles.parties}>
      {parties.map(({ actor, presence }) => (
        <Party key={actor} actor={actor} named={presence === "named"} />
      ))}
    </span>
  );
}

interface PartyProps {
  readonly actor: ActorId;
  readonly named?: boolean;
  readonly strong?: boolean;
}

function Party({ actor, named = false, strong = false }: PartyProps) {
  const text = useText().readout;
  const index = useMusubi((state) => state.index);
  const name = useActorName("short")(actor);
  return (
    <span className={strong ? styles.actor : styles.party}>
      <ActorMark
        shape={actorShape(index.actorById.get(actor)?.kind ?? "other")}
        tone={partnerTone(index, actor)}
        on={partnerOn(index, actor)}
        look={named ? "dotted" : "filled"}
        size={10}
      />
      {named ? text.mentioned(name) : name}
    </span>
  );
}

/** An actor, a pair or a set of parties, with its counts. */
type Tie = Exclude<Focus, { kind: "event" }>;

function OfTie({ focus }: { readonly focus: Tie }) {
  const { compare, readout: text } = useText();
  const counts = useMusubi(eventCounts);
  const index = useMusubi((state) => state.index);
  const shown = useMusubi(shownProjection);
  const ties = useMusubi((state) => (comparesItself(state) ? null : comparison(state)))?.ties;
  const words = (actors: readonly ActorId[], said: string, more = ""): ReactNode => (
    <>
      {actors.map((actor) => (
        <Party key={actor} actor={actor} strong />
      ))}
      <span className={styles.counts}>{more === "" ? said : `${said}: ${more}`}</span>
    </>
  );
  const changeOf = (actors: readonly ActorId[], change: Compared): ReactNode => (
    <>
      {actors.map((actor) => (
        <Party key={actor} actor={actor} strong />
      ))}
      <ChangeSign change={change.change} />
      <span className={styles.counts}>
        <ArrowText>{compare.eventsFromTo(change.before, change.now)}</ArrowText>
      </span>
    </>
  );
  const change = ties && changeIn(ties, focus);
  if (change) return changeOf(focus.id.split("~"), change);
  switch (focus.kind) {
    case "actor":
      return words([focus.id], text.events(counts.actor(focus.id)));
    case "relationship": {
      const tie = index.projection.relationshipById.get(focus.id);
      const count = counts.relationship(focus.id);
      const own = shown.cordById.get(focus.id)?.count ?? 0;
      if (tie === undefined) return null;
      const more = tie.kind === "concern" ? "" : text.split(own, Math.max(0, count.shown - own));
      return words([tie.a, tie.b], text.events(count), more);
    }
    case "knot":
      return words(focus.id.split("~"), text.events(counts.knot(focus.id)));
  }
}

function changeIn(ties: Comparison, { kind, id }: Tie): Compared | undefined {
  if (kind === "actor") return ties.actors.get(id) ?? ties.subjects.get(id);
  return kind === "knot" ? ties.knots.get(id) : ties.relationship(id);
}

/** One mark of several events: when they are, and how many. */
function OfSeveral({ ids }: { readonly ids: readonly EventId[] }) {
  const text = useText().readout;
  const language = useLanguage();
  const index = useMusubi((state) => state.index);
  const days = ids.flatMap((id) => index.eventById.get(id)?.date?.known ?? []);
  const start = days.reduce((least, { earliest }) => Math.min(least, earliest), Infinity);
  const end = days.reduce((most, { latest }) => Math.max(most, latest), -Infinity);
  return (
    <>
      <span className={styles.date}>{periodShort({ start, end }, language)}</span>
      <span className={styles.counts}>{text.events({ shown: ids.length, of: ids.length })}</span>
    </>
  );
}

function OfSource({ id }: { readonly id: string }) {
  const source = useMusubi((state) => state.index.sourceById.get(id));
  return source === undefined ? null : <bdi className={styles.title}>{source.title}</bdi>;
}
