import { useEffect, useMemo, useRef, useState } from "react";
import { dateShort } from "../../i18n/dateText.ts";
import type { Language } from "../../i18n/locales.ts";
import { messagesFor } from "../../i18n/messages.ts";
import type { EventGraph } from "../../model/eventGraph.ts";
import { indexGraph } from "../../model/graphIndex.ts";
import type { Mapping } from "../../io/import/records/mapping.ts";
import { svgNode } from "../../scene/drawing.ts";
import { textMeasure } from "../../scene/text.ts";
import { createMusubiStore } from "../../store/createMusubiStore.ts";
import type { MusubiState } from "../../store/musubiState.ts";
import { Select } from "../../ui/Select.tsx";
import { useSize } from "../../ui/useSize.ts";
import { hasPictures, loadPictures, partsOf, pictureOf } from "../../views/shownViews.ts";
import type { SingleView } from "../../views/viewDefinition.ts";
import styles from "./ImportPreview.module.css";
import type { ImportControls, ImportStage } from "./useImport.ts";

interface ImportPreviewProps {
  readonly language: Language;
  readonly stage: Extract<ImportStage, { kind: "records" }>;
  readonly onChange: ImportControls["change"];
}

const eventsListed = 5;
const networkHeight = 252;
/** Of a lane as the timeline draws it, and of all lanes together at most; the axis and what is outside of the window beside. */
const lane = { least: 26, most: 340, around: 64 };
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
  const actors = examined?.actors ?? [];
  const focus = state?.index.graph.meta.focus;
  const focusName = nameOf(state, focus);
  const names = [
    ...new Set([...(focusName === "" ? [] : [focusName]), ...actors.map(({ name }) => name)]),
  ];
  const count = actors.find(({ name }) => name === focusName)?.count ?? 0;
  return (
    <section className={styles.preview} aria-label={words.preview.heading} aria-busy={isStale}>
      <div className={styles.head}>
        <h3>{words.preview.heading}</h3>
        {names.length > 0 && (
          <>
            {mapping.focus === undefined && (
              <span className={styles.quiet}>{words.preview.guess(count)}</span>
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
      {state === null ? (
        <p className={styles.quiet}>{words.preview.wait}</p>
      ) : (
        <>
          {actors.length === 0 ? (
            <p className={styles.quiet}>{words.preview.nobody}</p>
          ) : (
            <Picture
              id="network"
              state={state}
              height={networkHeight}
              label={words.preview.network}
            />
          )}
          {examined?.span === null ? (
            <p className={styles.quiet}>{words.preview.noDates}</p>
          ) : (
            <Picture
              id="timeline"
              state={state}
              height={lane.around + Math.min(state.index.lanes.length * lane.least, lane.most)}
              label={words.preview.timeline}
            />
          )}
          <FirstEvents {...{ language, state }} count={examined?.events ?? 0} />
        </>
      )}
    </section>
  );
}

function stateOf(graph: EventGraph, language: Language): MusubiState {
  const store = createMusubiStore(indexGraph(graph), undefined, language);
  return store.getState();
}

function nameOf(state: MusubiState | null, actor: string | undefined): string {
  const name = actor === undefined ? undefined : state?.index.actorById.get(actor)?.name;
  return name === undefined ? "" : (Object.values(name)[0] ?? "");
}

interface PictureProps {
  readonly id: "network" | "timeline";
  readonly state: MusubiState;
  readonly height: number;
  readonly label: string;
}

/** A view as it is drawn for an export, small. */
function Picture({ id, state, height, label }: PictureProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useSize(place)?.width ?? 0;
  const part = parts.find((one) => one.id === id);
  const ready = usePicture(part);
  useEffect(() => {
    const element = place.current;
    if (element === null || part === undefined || !ready || width === 0) return undefined;
    const { measure } = textMeasure(element);
    const today = Math.floor(Date.now() / 86_400_000);
    const still = pictureOf(part).still(state, { width, height, bare: false, measure, today });
    const svg = svgNode("svg", { width, height, viewBox: `0 0 ${width} ${height}` }, still);
    svg.setAttribute("aria-hidden", "true");
    element.replaceChildren(svg);
    return () => element.replaceChildren();
  }, [part, ready, state, width, height]);
  return (
    <div className={styles.picture} role="img" aria-label={label} style={{ height }}>
      <div ref={place} className={styles.drawing} />
    </div>
  );
}

function usePicture(part: SingleView | undefined): boolean {
  const [ready, setReady] = useState(part !== undefined && hasPictures([part]));
  useEffect(() => {
    if (ready || part === undefined) return;
    loadPictures([part]).then(
      () => setReady(true),
      // Without the picture the list of events still tells what opens.
      () => undefined,
    );
  }, [part, ready]);
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
        {words.preview.first(first.length, count)}{" "}
        {events.length < count && words.preview.sample(events.length)}
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
