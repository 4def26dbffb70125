import { drawCords } from "./drawCords.ts";
import { drawKnots } from "./drawKnots.ts";
import { drawNodes } from "./drawNodes.ts";
import { drawOverlay } from "./drawOverlay.ts";
import { drawRail } from "./drawRail.ts";
import { drawHulls } from "./hulls/drawHulls.ts";
import type { NetworkPicture } from "./networkPicture.ts";
import { svgElement } from "./svgDom.ts";

const group = (...children: readonly SVGElement[]): SVGGElement => svgElement("g", {}, ...children);

/** The picture at rest and unzoomed, as the adapter layers it: for what is taken away as a file. */
export function drawStill(picture: NetworkPicture): SVGGElement {
  const [hulls, tieHits, cords] = [group(), group(), group()];
  const [knots, counts, nodes] = [group(), group(), group()];
  const rail = group(group(), group());
  const overlay = group(group(), group(), group(), group(), group());
  drawHulls(hulls, picture.hulls);
  drawKnots(knots, tieHits, picture.knots);
  drawCords(cords, counts, picture.cords);
  drawNodes(nodes, picture.nodes);
  drawRail(rail, picture.rail);
  drawOverlay(overlay, picture.overlayAt({ x: 0, y: 0, k: 1 }));
  return group(hulls, tieHits, cords, knots, counts, nodes, rail, overlay);
}
