import { matrixRows, ranksWith } from "../../model/matrix/matrixRows.ts";
import { svgNode } from "../marks/svgNode.ts";
import styles from "./MatrixStill.module.css";
import { rowPlaces } from "./rowPlaces.ts";
import { stillColumn } from "./stillColumn.ts";
import { stillBands } from "./stillBands.ts";
import { stillName } from "./stillName.ts";
import type { MatrixStill, StillPicture } from "./stillPicture.ts";
import { inset, noteHeight, stillSizes } from "./stillSizes.ts";

interface StillRoom {
  readonly width: number;
  readonly height: number;
  /** How small all may be drawn before some of it is left out: 0.75 makes words of 12 px 9 px. */
  readonly smallest: number;
}

type Measure = (text: string, strong: boolean) => number;

/** The names of so many rows, the titles of so many columns are measured. */
const mostMeasured = 200;

/**
 * The matrix of a state for what is taken away as a file: a column a shown event, as many of the first as
 * fit, with the rows of the page, or of these columns' actors where the page's are too many.
 */
export function drawStill(still: MatrixStill, room: StillRoom, measure: Measure): SVGGElement {
  const { order, steady, words } = still;
  const widest = (texts: readonly string[]): number =>
    texts.reduce((most, text) => Math.max(most, measure(text, true)), 0);
  const sizesOf = (ranks: readonly number[], columns: number) =>
    stillSizes({
      ...room,
      columns,
      rows: ranks.length,
      longestName: widest(
        ranks.slice(0, mostMeasured).map((rank) => words.name(order.actors[rank] ?? "")),
      ),
      longestTitle: widest(still.events.slice(0, mostMeasured).map(words.short)),
    });
  const known = matrixRows(order, steady, []).ranks;
  const first = sizesOf(known, still.events.length);
  const events = still.events.slice(0, first.columns);
  const needed = known.length > 0 && first.rows === known.length;
  const wanted = needed ? known : ranksWith(order, events);
  const sizes = needed ? first : sizesOf(wanted, still.events.length);
  const shown = events.slice(0, sizes.columns);
  const ranks = wanted.slice(0, sizes.rows);
  const picture: StillPicture = {
    ...still,
    events: shown,
    sizes,
    places: rowPlaces(order, ranks, sizes.rowHeight),
    rankOf: new Map(ranks.map((rank) => [order.actors[rank] ?? "", rank])),
    left: inset + sizes.namesWidth,
    right: inset + sizes.namesWidth + shown.length * sizes.columnWidth,
    measure,
  };
  const columns = shown.map((event, at) => stillColumn(picture, event, at));
  return svgNode(
    "g",
    sizes.scale === 1 ? {} : { transform: `scale(${sizes.scale.toFixed(4)})` },
    svgNode("g", {}, ...columns.flatMap(({ ground }) => ground)),
    ...picture.places.rows.map((row) => stillName(picture, row)),
    ...stillBands(picture),
    ...columns.map(({ node }) => node),
    ...notes(picture, still.events.length - shown.length, wanted.length - ranks.length),
  );
}

/** The caption of those spoken about, and what found no room. */
function notes(picture: StillPicture, events: number, actors: number): readonly SVGElement[] {
  const { places, sizes, text } = picture;
  const said = [
    ...(events > 0 ? [text.moreEvents(events)] : []),
    ...(actors > 0 ? [text.more(actors)] : []),
  ];
  const note = (y: number, words: string): SVGElement =>
    svgNode("text", { class: styles.faint, x: inset, y }, words);
  return [
    ...(places.caption === null
      ? []
      : [note(sizes.headHeight + places.caption + 14, text.spokenAbout)]),
    ...(said.length === 0
      ? []
      : [note(sizes.headHeight + places.height + noteHeight / 2 + 2, said.join(" "))]),
  ];
}
