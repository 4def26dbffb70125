import fc from "fast-check";
import { expect, test } from "vitest";
import { indexGraph } from "../../../../src/model/graphIndex.ts";
import { actorOrder, type ActorOrder } from "../../../../src/model/matrix/actorOrder.ts";
import { ranksOf, ranksWith } from "../../../../src/model/matrix/matrixRows.ts";
import { shortenedOrder } from "../../../../src/model/matrix/shortenedOrder.ts";
import { rowPlaces } from "../../../../src/views/matrix/matrixSizes.ts";
import { graphFromText } from "../../../fixtures/graphFromText.ts";

const orderOf = (picture: string, partners: readonly string[] = ["nato", "italy"]): ActorOrder =>
  actorOrder(indexGraph(graphFromText(picture, { partners })));

const partsOf = ({ parts }: ActorOrder): number[][] =>
  Array.from(parts.starts.subarray(1), (end, row) => [
    ...parts.values.subarray(parts.starts[row], end),
  ]);

test("the focus stands first, partners in the order of their lanes, then the most active", () => {
  const { actors, firstOther, firstSubject } = orderOf(`
    2022  talks  japan italy
    2023  talks  japan france
    2024  talks  japan spain
    2025  talks  japan spain
  `);
  expect(actors).toEqual(["japan", "nato", "italy", "spain", "france"]);
  expect([firstOther, firstSubject]).toEqual([3, 5]);
});

test("who is only spoken about stands last, however often", () => {
  const { actors, firstSubject } = orderOf(`
    2022  words  japan china(subject)
    2023  words  japan china(subject)
    2024  words  japan russia(subject) italy
    2025  talks  russia japan
  `);
  expect(actors.slice(3)).toEqual(["russia", "china"]);
  expect(firstSubject).toBe(4);
});

test("the parts of an event are the ranks of its parties, persons rolled up", () => {
  const order = orderOf(`
    2022  visit  fumio-kishida@japan(speaker) italy(host) china(subject)
    2023  talks  nato japan
  `);
  expect(order.actors).toEqual(["japan", "nato", "italy", "china"]);
  expect(partsOf(order)).toEqual([
    [0, 2, 3],
    [0, 1],
  ]);
});

test("neighbours change places where that makes the threads shorter", () => {
  const lists = { starts: Int32Array.of(0, 2, 4, 6), values: Int32Array.of(0, 3, 0, 3, 0, 1) };
  expect(shortenedOrder([0, 1, 2, 3], lists, [1, 4])).toEqual([0, 3, 1, 2]);
  // Nobody crosses the given limits.
  expect(shortenedOrder([0, 1, 2, 3], lists, [1, 3])).toEqual([0, 1, 2, 3]);
});

test("whatever the events, everyone has one place, every part a row, and no two neighbours could better change places", () => {
  const names = ["japan", "nato", "italy", "a", "b", "c", "d", "e", "f"];
  const cast = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 5 });
  const role = fc.constantFrom("", "(subject)", "(named)");
  const line = fc.tuple(cast, fc.array(role, { minLength: 5, maxLength: 5 }));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 14 }), (lines) => {
      const index = indexGraph(
        graphFromText(
          lines
            .map(([own, roles], at) => {
              const parts = own.map((name, place) => `${name}${roles[place]}`).join(" ");
              return `20${10 + at} talks ${parts}  Talks`;
            })
            .join("\n"),
          { partners: ["nato", "italy"] },
        ),
      );
      const order = actorOrder(index);
      expect(order.actors.slice(0, 3)).toEqual(["japan", "nato", "italy"]);
      expect(new Set(order.actors).size).toBe(order.actors.length);
      const actorsOf = partsOf(order).map((ranks) => ranks.map((rank) => order.actors[rank]));
      index.events.forEach(({ parties }, at) =>
        expect(new Set(actorsOf[at])).toEqual(new Set(parties.map(({ actor }) => actor))),
      );
      const subjects = new Set(order.actors.slice(order.firstSubject));
      for (const { parties } of index.events)
        for (const { actor, presence } of parties)
          if (subjects.has(actor)) expect(presence).toBe("subject");

      const places = rowPlaces(order, ranksWith(order, index.events), 24);
      for (const event of index.events)
        for (const rank of ranksOf(order, event)) expect(places.byRank.has(rank)).toBe(true);
      for (const [at, { top }] of places.rows.entries())
        expect(top).toBeGreaterThanOrEqual(at === 0 ? 0 : (places.rows[at - 1]?.top ?? 0) + 24);
      const length = (rankOf: (rank: number) => number) =>
        partsOf(order).reduce((sum, ranks) => {
          const places = ranks.map(rankOf);
          return sum + Math.max(...places) - Math.min(...places);
        }, 0);
      const now = length((rank) => rank);
      for (let at = order.firstOther; at + 1 < order.actors.length; at += 1)
        if (at + 1 !== order.firstSubject)
          expect(
            length((rank) => (rank === at ? at + 1 : rank === at + 1 ? at : rank)),
          ).toBeGreaterThanOrEqual(now);
    }),
    { numRuns: 60 },
  );
});
