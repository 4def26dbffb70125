import type { EventId } from "../../model/eventGraph.ts";
import type { StrandStyle } from "../../model/projection.ts";
import type { LanePlan } from "./lanePlan.ts";
import { middleOf, thicknessIn, yOf, type SceneItem } from "./sceneItems.ts";

/** Where an event stands in a further lane. */
export interface SceneBead {
  readonly id: EventId;
  readonly thickness: number;
  readonly lane: number;
  readonly row: number;
  readonly style: StrandStyle;
  readonly x: number;
  readonly y: number;
}

export interface SceneThread {
  readonly id: EventId;
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly named: boolean;
}

export function beadsOf({ mark, seen }: SceneItem, plan: LanePlan): SceneBead[] {
  return mark.places.slice(1).map(({ lane, style }) => {
    const row = plan.rows.rowIn[lane]?.get(mark.id) ?? 0;
    const thickness = thicknessIn(plan, lane);
    return { id: mark.id, lane, row, style, x: middleOf(seen), y: yOf(plan, lane, row), thickness };
  });
}

/** One thread from the item through its beads; dotted where all it leads to are only named. */
export function threadOf(item: SceneItem, beads: readonly SceneBead[]): SceneThread[] {
  const own = beads.filter(({ id }) => id === item.mark.id);
  if (own.length === 0) return [];
  const named = own.every(({ style }) => style === "named");
  const ends = [item.y, ...own.map(({ y }) => y)];
  return [
    {
      id: item.mark.id,
      x: middleOf(item.seen),
      from: Math.min(...ends),
      to: Math.max(...ends),
      named,
    },
  ];
}
