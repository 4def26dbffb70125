import { expect, it } from "vitest";
import { isFree, placeBox } from "../../../src/scene/placeBox.ts";

const box = (x: number, width = 10) => ({ x, y: 0, width, height: 10 });
const place = (x: number, cost: number) => ({ box: box(x), cost });

it("takes the cheapest place that covers nothing solid and stays inside, of equals the first", () => {
  const places = [place(0, 0), place(20, 1), place(40, 1), place(95, 0)];
  const ground = { area: box(0, 100), solid: [box(5)] };
  expect(placeBox(places, ground)).toBe(places[1]);
  expect(placeBox(places, { ...ground, allows: ({ x }) => x > 20 })).toBe(places[2]);
});

it("weighs what is better not covered against the place's own cost", () => {
  const places = [place(0, 0), place(20, 3)];
  const soft = (cost: number) => [{ points: [{ x: 5, y: 5 }], boxes: [box(8)], cost }];
  expect(placeBox(places, { solid: [], soft: soft(1) })).toBe(places[0]);
  expect(placeBox(places, { solid: [], soft: soft(2) })).toBe(places[1]);
});

it("finds none where every place is taken; what only touches is free", () => {
  expect(placeBox([place(0, 0)], { solid: [box(5)] })).toBeNull();
  expect(isFree(box(0), { solid: [box(10)] })).toBe(true);
});
