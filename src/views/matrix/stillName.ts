import { messagesFor } from "../../i18n/messages.ts";
import { actorGlyph } from "../marks/actorGlyph.ts";
import { actorShape } from "../marks/actorShape.ts";
import { cutName } from "../../lib/cutToFit.ts";
import { glyphNode } from "../marks/glyphNode.ts";
import { partnerTone } from "../marks/partnerTone.ts";
import { svgNode } from "../marks/svgNode.ts";
import styles from "./MatrixStill.module.css";
import type { RowPlaces } from "./rowPlaces.ts";
import type { StillPicture } from "./stillPicture.ts";
import { inset } from "./stillSizes.ts";

const afterMark = 20;
const beforeColumns = 10;

/** A row: the actor's mark and name, in how many events it has a part, and the line below. */
export function stillName(picture: StillPicture, row: RowPlaces["rows"][number]): SVGGElement {
  const { index, order, sizes, countOf, emphasis, selection, words, measure } = picture;
  const actor = order.actors[row.rank] ?? "";
  const count = countOf(row.rank);
  const selected = selection?.kind === "actor" && selection.id === actor;
  const level = count.shown === 0 ? "muted" : emphasis.actor(actor);
  const strong = level === "highlighted";
  const top = sizes.headHeight + row.top;
  const y = sizes.headHeight + row.middle;
  const bottom = top + sizes.rowHeight;
  const number = messagesFor(picture.language).counts.shownOf(count);
  const end = picture.left - beforeColumns;
  const room = end - inset - afterMark - measure(number, false) - 8;
  const name = cutName(words.name(actor), room, (text) => measure(text, strong));
  const lit = selected ? styles.chosen : strong ? styles.lit : null;
  const box = { y: top, height: sizes.rowHeight };
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
    svgNode("g", { transform: `translate(${inset + 6} ${y})` }, glyphNode(mark)),
    svgNode("text", { class: styles.text, "data-level": level, x: inset + afterMark, y }, name),
    svgNode("text", { class: `${styles.faint} ${styles.end}`, x: end, y }, number),
  );
}
