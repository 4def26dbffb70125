import type { IndexedEvent } from "../../model/graphIndex.ts";
import { cutToFit } from "../../lib/cutToFit.ts";
import { dateLook } from "../marks/dateLook.ts";
import { glyphNode } from "../marks/glyphNode.ts";
import { lookGlyph, lookSize } from "../marks/lookGlyph.ts";
import { partnerTone } from "../marks/partnerTone.ts";
import { svgNode } from "../marks/svgNode.ts";
import styles from "./MatrixStill.module.css";
import { lookHeight, monthHeight, yearHeight } from "./matrixSizes.ts";
import { partForm } from "./partForm.ts";
import { partGlyph } from "./partGlyph.ts";
import type { StillPicture } from "./stillPicture.ts";
import { threadOf } from "./thread.ts";

const markWidth = 18;

/** An event: what lies behind the rows, and before them its title, the look of its date, thread and parts. */
export function stillColumn(picture: StillPicture, event: IndexedEvent, at: number) {
  const { index, sizes, places, rankOf, emphasis, selection } = picture;
  const { columnWidth, headHeight } = sizes;
  const x = picture.left + at * columnWidth;
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
    const glyph = partGlyph(partForm(party, event.row.status), tone);
    return [svgNode("g", { transform }, ...glyph.map(glyphNode))];
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
  const width = Math.min(20, Math.floor(sizes.columnWidth) - 2);
  const glyph = lookGlyph(
    { look: dateLook(event), tone: "var(--ink2)", width },
    `matrix-fade-${at}`,
  );
  const y = sizes.headHeight - (lookHeight + lookSize.height) / 2;
  const transform = `translate(${round(middle - width / 2)} ${y})`;
  return [svgNode("g", { transform }, ...glyph.map(glyphNode))];
}

const round = (pixels: number): number => Math.round(pixels * 100) / 100;
