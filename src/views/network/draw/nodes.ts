import { actorShape, hexagonPath } from "../../../scene/actorGlyph.ts";
import { partnerOn, partnerTone } from "../../../scene/partnerTone.ts";
import type { ChosenMarks } from "./chosenMarks.ts";
import { focusIsOn, type NetworkState } from "../networkState.ts";
import type { NodeMark } from "./marks.ts";
import { codeFits, nodeRadius, placeOf } from "../layout/networkScene.ts";
import { nihonGlyphs } from "../../../scene/signs.ts";
import styles from "./Picture.module.css";
import { svgNode } from "../../../scene/drawing.ts";
import { joinChildren, write, writeText, writeTone } from "../../../scene/joinNodes.ts";

const GLYPHS_FROM = 19;
/** There all is larger. */
const GLYPHS_ON_STAGE = 12;

/** Every actor of the web, the busiest last so that it lies on top. */
export function nodeMarks(state: NetworkState, chosen: ChosenMarks): readonly NodeMark[] {
  const { index, scene, shown, emphasis } = state;
  const { bare } = scene.frame;
  // Nothing that is later than its scene is on a stage.
  const actors = scene.web.actors.filter(
    (id) => !bare || chosen.actors.has(id) || (shown.eventCount.get(id) ?? 0) > 0,
  );
  const marks = actors.map((id): NodeMark => {
    const actor = index.actorById.get(id);
    const compared = state.compared?.ties.actors.get(id);
    const now = compared?.now ?? shown.eventCount.get(id) ?? 0;
    const hollow = compared !== undefined && now === 0;
    const events = hollow ? compared.before : now;
    const radius = nodeRadius(events, scene.scale, scene.crowded);
    const glyphs =
      id === scene.web.focus &&
      actor?.iso3166 === "JP" &&
      radius >= (bare ? GLYPHS_ON_STAGE : GLYPHS_FROM);
    const code = actor?.code ?? "";
    const written = !glyphs && codeFits(code, radius) ? code : "";
    const selected = chosen.actors.has(id);
    return {
      id,
      ...placeOf(scene, id),
      radius,
      shape: actorShape(actor?.kind ?? "other"),
      tone: partnerTone(index, id),
      on: partnerOn(index, id),
      code: written,
      glyphs,
      ghost: events === 0,
      hollow,
      level: emphasis.actor(id),
      selected,
      focused: focusIsOn(state, id),
    };
  });
  return marks.sort((a, b) => a.radius - b.radius || (a.id < b.id ? -1 : 1));
}

const LEAST_HIT = 14;

export function drawNodes(layer: SVGGElement, nodes: readonly NodeMark[]): void {
  joinChildren(layer, nodes, (node) => node.id, createNode, updateNode);
}

function createNode({ id }: NodeMark): SVGGElement {
  return svgNode(
    "g",
    { class: styles.node, "data-actor": id },
    svgNode("path", { class: styles.halo }),
    svgNode("path", { class: styles.nodeGround }),
    svgNode("path", { class: styles.shape }),
    svgNode("path", { class: styles.ring }),
    svgNode("path", { class: styles.focusRing }),
    svgNode("text", { class: styles.code, dy: "0.36em" }),
    svgNode("g", { class: styles.glyphs }),
    svgNode("circle", { class: styles.nodeHit }),
  );
}

/** A hexagon keeps the circle's area, so its ring does too. */
const outline = ({ shape }: NodeMark, radius: number): string => {
  const r = radius.toFixed(2);
  return shape === "hexagon"
    ? hexagonPath(radius)
    : `M-${r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1-${r} 0Z`;
};

function updateNode(element: Element, node: NodeMark): void {
  const [halo, ground, shape, ring, focusRing, code, glyphs, hit] = element.children;
  if (!halo || !ground || !shape || !ring || !focusRing || !code || !glyphs || !hit) return;
  if (element instanceof SVGElement) writeTone(element, node.tone, node.on);
  write(element, {
    transform: `translate(${node.x.toFixed(1)} ${node.y.toFixed(1)})`,
    "data-level": node.level,
    "data-lit": node.level === "highlighted",
    "data-selected": node.selected,
    "data-focused": node.focused,
    "data-ghost": node.ghost,
    "data-hollow": node.hollow,
  });
  write(halo, { d: outline(node, node.radius + 7) });
  write(ground, { d: outline(node, node.radius + 2) });
  // The line of a hollow one lies within its size.
  write(shape, { d: outline(node, node.radius - (node.hollow ? 1 : 0)) });
  write(ring, { d: outline(node, node.radius + 5) });
  write(focusRing, { d: outline(node, node.radius + (node.selected ? 9 : 5)) });
  writeText(code, node.code);
  const size = (node.radius * 1.06) / 2000;
  if (node.glyphs && glyphs.childElementCount === 0)
    nihonGlyphs.forEach(({ path }, place) => {
      glyphs.append(
        svgNode("path", { d: path, transform: `translate(${place * 1000 - 1000} -500)` }),
      );
    });
  write(glyphs, {
    transform: `scale(${size.toFixed(5)})`,
    display: node.glyphs ? null : "none",
  });
  write(hit, { r: Math.max(LEAST_HIT, node.radius + 2).toFixed(1) });
}
