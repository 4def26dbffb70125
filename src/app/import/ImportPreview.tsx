import { useEffect, useMemo, useRef, useState } from "react";
import { dateShort } from "../../i18n/dateText.ts";
import type { Language } from "../../i18n/locales.ts";
import { messagesFor } from "../../i18n/messages.ts";
import type { EventGraph } from "../../model/eventGraph.ts";
import { indexGraph } from "../../model/graphIndex.ts";
import { laneRows } from "../../model/mergedLanes.ts";
import type { Mapping } from "../../io/import/records/mapping.ts";
import { svgNode } from "../../scene/drawing.ts";
import { textMeasure } from "../../scene/text.ts";
import { createMusubiStore } from "../../store/createMusubiStore.ts";
import type { MusubiState } from "../../store/musubiState.ts";
import { defaultView } from "../../store/viewState.ts";
import { Select } from "../../ui/Select.tsx";
import { useSize } from "../../ui/useSize.ts";
import { hasPictures, loadPictures, partsOf, pictureOf } from "../../views/shownViews.ts";
import styles from "./ImportPreview.module.css";
import type { ImportControls, ImportStage } from "./useImport.ts";

interface ImportPreviewProps {
  readonly language: Language;
  readonly stage: Extract<ImportStage, { kind: "records" }>;
  readonly onChange: ImportControls["change"];
}

const eventsListed = 5;
const networkHeight = 252;
/** The first events are to be seen below the pictures: so many lanes, of this height, and the axis above them. */
const lane = { most: 5, height: 20, axis: 30 };
const parts = partsOf("both");

/** What the file becomes: both pictures, and its first events as they will read. */
export function ImportPreview({ language, stage, onChange }: ImportPreviewProps) {
  const { importing: words } = messagesFor(language);
  const { mapping, examined, isStale } = stage;
  const sample = examined?.sample ?? null;
  const state = useMemo(
    () => (sample === null ? null : stateOf(sample, language)),
    [sample, language],
  );
  const ofLanes = useMemo(
    () => (sample === null ? null : stateOf(withFewLanes(sample), language, true)),
    [sample, language],
  );
  const ready = usePictures();
  const actors = examined?.actors ?? [];
  const focus = state?.index.graph.meta.focus;
  const focusName = nameOf(state, focus);
  const names = [
    ...new Set([...(focusName === "" ? [] : [focusName]), ...actors.map(({ name }) => name)]),
  ];
  const { shared = 0, isOfFile = false } = examined?.middle ?? {};
  const count = examined?.events ?? 0;
  const shown = sample?.events.length ?? 0;
  return (
    <section className={styles.preview} aria-label={words.preview.heading} aria-busy={isStale}>
      <div className={styles.head}>
        <h3>{words.preview.heading}</h3>
        {names.length > 0 && (
          <>
            {mapping.focus === undefined && (shared > 0 || isOfFile) && (
              <span className={styles.quiet}>
                {isOfFile ? words.preview.ofFile : words.preview.guess(shared)}
              </span>
            )}
            <label className={styles.middle}>
              {words.preview.middle}
              <Select
                label={words.preview.middle}
                value={focusName}
                options={names.map((value) => ({ value, label: value }))}
                onChange={(name) => onChange({ ...mapping, focus: name } satisfies Mapping)}
              />
            </label>
          </>
        )}
      </div>
      {state === null || ofLanes === null ? (
        <p className={styles.quiet}>
          {words.preview.wait(stage.summary.records, stage.summary.unit)}
        </p>
      ) : (
        <>
          {shown < count && <p className={styles.quiet}>{words.preview.sample(shown)}</p>}
          {actors.length === 0 ? (
            <p className={styles.quiet}>{words.preview.nobody}</p>
          ) : (
            <Picture
              id="network"
              {...{ ready, state }}
              height={networkHeight}
              label={words.preview.network}
            />
          )}
          {examined?.span === null ? (
            <p className={styles.quiet}>{words.preview.noDates}</p>
          ) : (
            <Picture
              id="timeline"
              ready={ready}
              state={ofLanes}
              height={lane.axis + lane.height * laneRows(ofLanes.index, [], new Set(), true).length}
              label={words.preview.timeline}
            />
          )}
          <FirstEvents {...{ language, state }} count={count} />
        </>
      )}
    </section>
  );
}

/** `embed`: what has no lane of its own is together in one. */
function stateOf(graph: EventGraph, language: Language, embed = false): MusubiState {
  const store = createMusubiStore(indexGraph(graph), { ...defaultView, embed }, language);
  return store.getState();
}

/** The strongest partners, in the order of the file. */
function withFewLanes(graph: EventGraph): EventGraph {
  const { partners } = graph.meta;
  const kept = partners.length > lane.most ? partners.slice(0, lane.most - 1) : partners;
  return { ...graph, meta: { ...graph.meta, partners: kept } };
}

function nameOf(state: MusubiState | null, actor: string | undefined): string {
  const name = actor === undefined ? undefined : state?.index.actorById.get(actor)?.name;
  return name === undefined ? "" : (Object.values(name)[0] ?? "");
}

interface PictureProps {
  readonly id: "network" | "timeline";
  readonly ready: boolean;
  readonly state: MusubiState;
  readonly height: number;
  readonly label: string;
}

/** A view as it is drawn for an export, small. */
function Picture({ id, ready, state, height, label }: PictureProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useSize(place)?.width ?? 0;
  const part = parts.find((one) => one.id === id);
  useEffect(() => {
    const element = place.current;
    if (element === null || part === undefined || !ready || width === 0) return undefined;
    const { measure } = textMeasure(element);
    const today = Math.floor(Date.now() / 86_400_000);
    const room = { width, height, bare: false, isSmall: true, measure, today } as const;
    let isGone = false;
    const draw = async (): Promise<void> => {
      const picture = pictureOf(part);
      await picture.ahead?.(state, room);
      if (isGone) return;
      const still = picture.still(state, room);
      const svg = svgNode("svg", { width, height, viewBox: `0 0 ${width} ${height}` }, still);
      svg.setAttribute("aria-hidden", "true");
      element.replaceChildren(svg);
    };
    void draw();
    return () => {
      isGone = true;
    };
  }, [part, ready, state, width, height]);
  return (
    <div className={styles.picture} role="img" aria-label={label} style={{ height }}>
      <div ref={place} className={styles.drawing} />
    </div>
  );
}

/** They come while the file is looked at. */
function usePictures(): boolean {
  const [ready, setReady] = useState(hasPictures(parts));
  useEffect(() => {
    if (ready) return;
    loadPictures(parts).then(
      () => setReady(true),
      // Without the picture the list of events still tells what opens.
      () => undefined,
    );
  }, [ready]);
  return ready;
}

interface FirstEventsProps {
  readonly language: Language;
  readonly state: MusubiState;
  readonly count: number;
}

function FirstEvents({ language, state, count }: FirstEventsProps) {
  const { importing: words } = messagesFor(language);
  const { index } = state;
  const { events } = index;
  const first = events.slice(0, eventsListed);
  return (
    <>
      <p className={styles.quiet}>
        {words.preview.first(first.length, count, events.length < count)}
      </p>
      <ol className={styles.events}>
        {first.map((event) => (
          <li key={event.id} className={styles.event}>
            <span className={styles.date}>{dateShort(event.date, language)}</span>
            <span dir="auto" className={styles.title}>
              {Object.values(event.row.title)[0]}
            </span>
            <span dir="auto" className={styles.who}>
              {event.parties.map(({ actor }) => nameOf(state, actor)).join(" · ")}
            </span>
            <span className={styles.place}>
              {event.citations[0]?.locator ??
                index.sourceById.get(event.citations[0]?.source ?? "")?.title}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
