import { matrixRows, ranksWith } from "../../model/matrix/matrixRows.ts";
import type { MusubiState } from "../../store/musubiState.ts";
import { emphasis, shownEvents, statusCounts } from "../../store/selectors.ts";
import { voiceOf } from "../../store/voice.ts";
import { drawingNode, svgNode } from "../../scene/drawing.ts";
import {
  smallestScale,
  type LegendEntry,
  type StillPlace,
  type ViewPicture,
} from "../viewDefinition.ts";
import {
  bandsFor,
  columnSort,
  countOfRank,
  orderOfActors,
  shownCounts,
  steadyRanks,
} from "./matrixSelectors.ts";
import styles from "./MatrixStill.module.css";
import { matrixWords } from "./matrixWords.ts";
import { partGlyph } from "./partGlyph.ts";
import { columnGaps, columnLefts, rowPlaces } from "./matrixSizes.ts";
import { stillBands, stillColumn, stillName } from "./stillParts.ts";
import {
  inset,
  type MatrixStill,
  noteHeight,
  type StillPicture,
  stillSizes,
} from "./stillPicture.ts";

/** The matrix for export and print. */
export const matrixPicture: ViewPicture = {
  still: (state, place) => drawn(stillOf(state), place),
  legend: ({ matrix: { legend } }) => parts.map((part) => legendEntry(part, legend[part])),
  caption: (state) => {
    const actors = shownCounts(state).filter((count) => count > 0).length;
    return voiceOf(state).text.matrix.counted(statusCounts(state).events, actors);
  },
};

function stillOf(state: MusubiState): MatrixStill {
  const { language, text } = voiceOf(state);
  return {
    index: state.index,
    order: orderOfActors(state),
    steady: steadyRanks(state),
    events: columnSort(state)(shownEvents(state)),
    bandsOf: bandsFor(state),
    countOf: countOfRank(state),
    emphasis: emphasis(state),
    selection: state.view.selection,
    words: matrixWords(state),
    text: text.matrix,
    language,
  };
}

/** So many names of rows and titles of columns are measured. */
const mostMeasured = 200;

/**
 * A column for each shown event, as many from the start as fit, with the rows of the page, or where these
 * are too many, the actors of these columns.
 */
function drawn(still: MatrixStill, place: StillPlace): SVGGElement {
  const { width, height, measure } = place;
  const { order, steady, words } = still;
  const widest = (texts: readonly string[]): number =>
    texts.reduce((most, text) => Math.max(most, measure(text, true)), 0);
  const gaps = columnGaps(still.bandsOf(still.events), still.events.length);
  const sizesOf = (ranks: readonly number[], columns: number) =>
    stillSizes({
      gaps,
      width,
      height,
      smallest: smallestScale(place),
      columns,
      rows: ranks.length,
      longestName: widest(
        ranks.slice(0, mostMeasured).map((rank) => words.name(order.actors[rank] ?? "")),
      ),
      longestTitle: widest(still.events.slice(0, mostMeasured).map(words.short)),
    });
  const known = matrixRows(order, steady, []);
  const first = sizesOf(known, still.events.length);
  const events = still.events.slice(0, first.columns);
  const needed = known.length > 0 && first.rows === known.length;
  const wanted = needed ? known : ranksWith(order, events);
  const sizes = needed ? first : sizesOf(wanted, still.events.length);
  const shown = events.slice(0, sizes.columns);
  const ranks = wanted.slice(0, sizes.rows);
  const left = inset + sizes.namesWidth;
  const lefts = columnLefts({ ...sizes, leastYear: 0 }, [], shown.length);
  const leftOf = (column: number): number => left + (lefts[column] ?? 0);
  const picture: StillPicture = {
    ...still,
    events: shown,
    sizes,
    places: rowPlaces(order, ranks, sizes.rowHeight),
    rankOf: new Map(ranks.map((rank) => [order.actors[rank] ?? "", rank])),
    left,
    leftOf,
    right: leftOf(shown.length),
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

/** The caption of those only mentioned, and the number of what has no room. */
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

const parts = ["solid", "host", "planned", "named", "subject"] as const;

function legendEntry(part: (typeof parts)[number], words: string): LegendEntry {
  const host = part === "host";
  const glyph = partGlyph({ look: host ? "solid" : part, host }, "var(--ink2)").map(drawingNode);
  const mark = svgNode("g", { transform: "translate(8 0)" }, ...glyph);
  return { words, width: 16, mark: [mark] };
}
