import ForceGraph from "force-graph";
import { DataSet } from "vis-data";
import { Timeline } from "vis-timeline";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import type { EventGraph } from "../../../src/model/eventGraph.ts";

/**
 * The page that people write in an afternoon: all events go into vis-timeline, all ties into force-graph, and a button
 * for each of the first partners filters both. The bench asks it the same as the app.
 */
const file = new URLSearchParams(location.search).get("data") ?? "";
const graph = (await (await fetch(file)).json()) as EventGraph;

const partners = graph.meta.partners.slice(0, 6);
const actorsOf = Map.groupBy(graph.participations, ({ event }) => event);
const hidden = new Set<string>();

interface Row {
  readonly id: string;
  readonly content: string;
  readonly start: Date;
  readonly group: string;
  readonly actors: readonly string[];
}

const rows = graph.events.flatMap(({ id, title, date }): Row[] => {
  const day = /^\d{4}(?:-\d{2}){0,2}/u.exec(date ?? "")?.[0];
  if (day === undefined) return [];
  const actors = (actorsOf.get(id) ?? []).map(({ actor }) => actor);
  const group = actors.find((actor) => partners.includes(actor)) ?? "others";
  return [{ id, content: Object.values(title)[0] ?? "", start: new Date(day), group, actors }];
});

const shown = (): readonly Row[] =>
  rows.filter(({ actors }) => !actors.some((actor) => hidden.has(actor)));

/** From the first of each event to the others: all pairs of 193 parties would be 18,528 lines an event. */
const linksOf = (events: readonly Row[]) =>
  events.flatMap(({ actors: [source = "", ...others] }) =>
    others.map((target) => ({ source, target })),
  );

const groups = [...partners, "others"].map((id) => ({ id, content: id }));
const timeline = new Timeline(
  document.querySelector<HTMLElement>("#timeline")!,
  new DataSet<Omit<Row, "actors">>([...shown()]),
  new DataSet(groups),
  { height: "100%" },
);
const network = new ForceGraph(document.querySelector<HTMLElement>("#network")!)
  .height(400)
  .onRenderFramePost(() => {
    document.body.dataset["network"] = "drawn";
  });

function drawNetwork(): void {
  const links = linksOf(shown());
  const present = new Set(links.flatMap(({ source, target }) => [source, target]));
  network.graphData({ nodes: [...present].map((id) => ({ id })), links });
}
drawNetwork();

for (const partner of partners) {
  const button = document.createElement("button");
  button.textContent = partner;
  button.addEventListener("click", () => {
    if (!hidden.delete(partner)) hidden.add(partner);
    timeline.setItems(new DataSet<Omit<Row, "actors">>([...shown()]));
    drawNetwork();
  });
  document.querySelector("#partners")!.append(button);
}
