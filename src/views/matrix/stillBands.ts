import { timeBands, type TimeBand } from "../../model/matrix/timeBands.ts";
import { svgNode } from "../marks/svgNode.ts";
import { monthWord, yearWord } from "./bandWords.ts";
import styles from "./MatrixStill.module.css";
import { monthHeight, yearHeight } from "./matrixSizes.ts";
import type { StillPicture } from "./stillPicture.ts";
import { inset } from "./stillSizes.ts";

/** Years and months over the columns, and the lines that part head, names and columns. */
export function stillBands(picture: StillPicture): readonly SVGElement[] {
  const { events, sizes, places, left, right, language, text } = picture;
  const { years, months } = timeBands(events);
  const bottom = sizes.headHeight + places.height;
  const head = { x1: inset - 8, x2: right, y1: sizes.headHeight, y2: sizes.headHeight };
  return [
    ...years.flatMap((band) =>
      bandNodes(picture, band, {
        top: 0,
        height: yearHeight,
        strong: true,
        words: [yearWord(band, sizes.columnWidth, language)],
      }),
    ),
    ...months.flatMap((band) => {
      const word = monthWord(band, language);
      return bandNodes(picture, band, {
        top: yearHeight,
        height: monthHeight,
        strong: false,
        // A letter of a month says which it is beside its neighbours.
        words: [word, word.slice(0, 3), word.slice(0, 1)],
      });
    }),
    svgNode("text", { class: styles.faint, x: inset, y: sizes.headHeight - 10 }, text.actors),
    svgNode("line", { class: styles.rule, ...head }),
    svgNode("line", { class: styles.hairline, x1: left, x2: left, y1: 0, y2: bottom }),
  ];
}

interface BandLook {
  readonly top: number;
  readonly height: number;
  readonly strong: boolean;
  /** The longest that fits is written. */
  readonly words: readonly string[];
}

function bandNodes(
  { left, sizes, measure }: StillPicture,
  { from, to }: TimeBand,
  { top, height, strong, words }: BandLook,
): readonly SVGElement[] {
  const x = Math.round((left + from * sizes.columnWidth) * 100) / 100;
  const room = (to - from) * sizes.columnWidth - 4;
  const word = words.find((one) => measure(one, strong) <= room);
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
