import { hasDate, type IndexedEvent } from "../../model/graphIndex.ts";
import { cutName, cutToFit } from "../../lib/cutToFit.ts";
import { dateLook } from "../../scene/dateLook.ts";
import { drawingNode, svgNode } from "../../scene/drawing.ts";
import { lookGlyph, lookSize } from "../../scene/lookGlyph.ts";
import { partnerTone } from "../../scene/partnerTone.ts";
import styles from "./MatrixStill.module.css";
import { lookHeight, monthHeight, type RowPlaces, threadOf, yearHeight } from "./matrixSizes.ts";
import { partForm, partGlyph } from "./partGlyph.ts";
import { inset, type StillPicture } from "./stillPicture.ts";
import type { TimeBand } from "../../model/matrix/timeBands.ts";
import { monthWord, yearWord } from "./matrixWords.ts";
import { messagesFor } from "../../i18n/messages.ts";
import { actorGlyph, actorShape } from "../../scene/actorGlyph.ts";

const markWidth = 18;

/** An event: its strip behind the rows, and in front its title, the mark of its date, thread and parts. */
export function stillColumn(picture: StillPicture, event: IndexedEvent, at: number) {
  const { index, sizes, places, rankOf, emphasis, selection } = picture;
  const { columnWidth, headHeight } = sizes;
  const x = picture.leftOf(at);
  const middle = round(x + columnWidth / 2);
  const level = emphasis.event(event.id);
  const selected = selection?.kind === "event" && selection.id === event.id;
  const state = { "data-level": level, "data-selected": selected ? "" : undefined };
  const middleOf = (actor: string): number | undefined =>
    places.byRank.get(rankOf.get(actor) ?? -1)?.middle;
  const { solid, dotted } = threadOf(event.parties, ({ actor }) => middleOf(actor));
  const line = (className: string | undefined, [from, to]: readonly [number, number]) =>
    svgNode("line", {
      class: className,
      ...state,
      ...{ x1: middle, x2: middle, y1: headHeight + from, y2: headHeight + to },
    });
  const parts = event.parties.flatMap((party) => {
    const y = middleOf(party.actor);
    if (y === undefined) return [];
    const tone = level === "muted" ? "var(--mute)" : partnerTone(index, party.actor);
    const shrink = Math.min(1, columnWidth / markWidth, sizes.rowHeight / markWidth);
    const scale = shrink === 1 ? "" : ` scale(${shrink.toFixed(3)})`;
    const transform = `translate(${middle} ${headHeight + y})${scale}`;
    const glyph = partGlyph(partForm(party, event.status), tone);
    return [svgNode("g", { transform }, ...glyph.map(drawingNode))];
  });
  const lit = selected ? styles.chosen : level === "highlighted" ? styles.lit : null;
  const top = yearHeight + monthHeight;
  const height = headHeight + places.height - top;
  const ground =
    lit === null
      ? []
      : [svgNode("rect", { class: lit, x: round(x), y: top, width: columnWidth, height })];
  const node = svgNode(
    "g",
    { "data-event": event.id },
    ...titleNodes(picture, event, middle, state),
    ...lookNodes(picture, event, at, middle),
    ...(solid === null ? [] : [line(styles.thread, solid)]),
    ...dotted.map((stretch) => line(styles.dotted, stretch)),
    ...parts,
  );
  return { ground, node };
}

function titleNodes(
  { sizes, words, measure }: StillPicture,
  event: IndexedEvent,
  middle: number,
  state: Readonly<Record<string, string | undefined>>,
): readonly SVGElement[] {
  if (sizes.titleHeight === 0) return [];
  const strong = state["data-selected"] !== undefined;
  const room = sizes.titleHeight - 4;
  const title = cutToFit(words.short(event), room, (text) => measure(text, strong));
  const bottom = sizes.headHeight - lookHeight - 2;
  const transform = `translate(${middle} ${bottom}) rotate(-90)`;
  return [svgNode("text", { class: styles.title, ...state, transform }, title)];
}

function lookNodes({ sizes }: StillPicture, event: IndexedEvent, at: number, middle: number) {
  if (!hasDate(event)) return [];
  const width = Math.min(20, Math.floor(sizes.columnWidth) - 2);
  const glyph = lookGlyph(
    { look: dateLook(event), tone: "var(--ink2)", width },
    `matrix-fade-${at}`,
  );
  const y = sizes.headHeight - (lookHeight + lookSize.height) / 2;
  const transform = `translate(${round(middle - width / 2)} ${y})`;
  return [svgNode("g", { transform }, ...glyph.map(drawingNode))];
}

const round = (pixels: number): number => Math.round(pixels * 100) / 100;

/** Years and months over the columns, and the lines between head, names and columns. */
export function stillBands(picture: StillPicture): readonly SVGElement[] {
  const { events, sizes, places, left, right, language, text } = picture;
  const { years, months } = picture.bandsOf(events);
  const bottom = sizes.headHeight + places.height;
  const head = { x1: inset - 8, x2: right, y1: sizes.headHeight, y2: sizes.headHeight };
  return [
    ...years.flatMap((band) =>
      bandNodes(picture, band, {
        top: 0,
        height: yearHeight,
        strong: true,
        words: [yearWord(band, widthOf(picture, band), language)],
      }),
    ),
    ...months.flatMap((band) => {
      const word = monthWord(band, Infinity, language);
      return bandNodes(picture, band, {
        top: yearHeight,
        height: monthHeight,
        strong: false,
        // One letter identifies a month beside its neighbours.
        words: [word, word.slice(0, 3), word.slice(0, 1)],
      });
    }),
    svgNode("text", { class: styles.faint, x: inset, y: sizes.headHeight - 10 }, text.actors),
    svgNode("line", { class: styles.rule, ...head }),
    svgNode("line", { class: styles.hairline, x1: left, x2: left, y1: 0, y2: bottom }),
  ];
}

/** The gap after it is of neither band. */
const widthOf = ({ leftOf, sizes }: StillPicture, { from, to }: TimeBand): number =>
  leftOf(to) - (sizes.gaps[to] ?? 0) - leftOf(from);

interface BandLook {
  readonly top: number;
  readonly height: number;
  readonly strong: boolean;
  /** The longest that fits is used. */
  readonly words: readonly string[];
}

function bandNodes(
  picture: StillPicture,
  band: TimeBand,
  { top, height, strong, words }: BandLook,
): readonly SVGElement[] {
  const x = round(picture.leftOf(band.from));
  const room = widthOf(picture, band) - 4;
  const word = words.find((one) => picture.measure(one, strong) <= room);
  return [
    svgNode("line", { class: styles.hairline, x1: x, x2: x, y1: top, y2: top + height }),
    ...(word === undefined
      ? []
      : [
          svgNode(
            "text",
            { class: strong ? styles.year : styles.faint, x: x + 3, y: top + height / 2 },
            word,
          ),
        ]),
  ];
}

const afterMark = 20;
const beforeColumns = 10;

/** A row: the actor's mark and name, its number of events, and the line below. */
export function stillName(picture: StillPicture, row: RowPlaces["rows"][number]): SVGGElement {
  const { index, order, sizes, countOf, emphasis, selection, words, measure } = picture;
  const actor = order.actors[row.rank] ?? "";
  const count = countOf(row.rank);
  const selected = selection?.kind === "actor" && selection.id === actor;
  const level = count.shown === 0 ? "muted" : emphasis.actor(actor);
  const strong = level === "highlighted";
  const top = sizes.headHeight + row.top;
  const y = sizes.headHeight + row.middle;
  const bottom = top + row.height;
  const number = messagesFor(picture.language).counts.shownOf(count);
  const end = picture.left - beforeColumns;
  const room = end - inset - afterMark - measure(number, false) - 8;
  const name = cutName(words.name(actor), room, (text) => measure(text, strong));
  const lit = selected ? styles.chosen : strong ? styles.lit : null;
  const box = { y: top, height: row.height };
  const mark = actorGlyph({
    shape: actorShape(index.actorById.get(actor)?.kind ?? "other"),
    tone: partnerTone(index, actor),
    look: row.rank >= order.firstSubject ? "dotted" : "filled",
    size: 12,
  });
  return svgNode(
    "g",
    { "data-actor": actor },
    ...(lit === null
      ? []
      : [svgNode("rect", { class: lit, x: inset - 8, width: sizes.namesWidth + 8, ...box })]),
    ...(selected ? [svgNode("rect", { class: styles.bar, x: inset - 8, width: 3, ...box })] : []),
    svgNode("line", {
      class: styles.hairline,
      ...{ x1: inset - 8, x2: picture.right, y1: bottom, y2: bottom },
    }),
    svgNode("g", { transform: `translate(${inset + 6} ${y})` }, drawingNode(mark)),
    svgNode("text", { class: styles.text, "data-level": level, x: inset + afterMark, y }, name),
    svgNode("text", { class: `${styles.faint} ${styles.end}`, x: end, y }, number),
  );
}
