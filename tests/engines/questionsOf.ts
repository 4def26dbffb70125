import fc from "fast-check";
import { type Asked, type QuestionName, tieKinds } from "../../src/engine/contract.ts";
import type { EventGraph } from "../../src/model/eventGraph.ts";

/** One question with its name. */
export type NamedQuestion = {
  [Q in QuestionName]: { readonly name: Q; readonly question: Asked<Q> };
}[QuestionName];

interface Wish {
  /** Events that are about the same few, so that a scope keeps some. */
  readonly actors: readonly string[];
  readonly types: readonly string[];
  readonly first: number;
  readonly last: number;
}

/** Any question that the graph can answer. */
export function questionsOf(
  graph: EventGraph,
  wish: Wish = wishOf(graph),
): fc.Arbitrary<NamedQuestion> {
  const few = (ids: readonly string[]): fc.Arbitrary<string[]> =>
    fc.subarray([...ids], { maxLength: Math.min(ids.length, 4) });
  const day = fc.option(fc.integer({ min: wish.first - 40, max: wish.last + 40 }), {
    nil: undefined,
  });
  const scope = fc
    .record({
      focus: fc.option(fc.constantFrom(...wish.actors), { nil: undefined }),
      partners: few(wish.actors),
      types: few(wish.types),
      from: day,
      to: day,
      among: fc.boolean(),
    })
    .map(({ focus, from, to, ...more }) => ({
      ...more,
      ...(focus !== undefined && { focus }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    }));
  const unit = fc.constantFrom("year" as const, "month" as const, "day" as const);
  const limit = fc.integer({ min: 1, max: 12 });
  const named = <Q extends QuestionName>(name: Q, asked: fc.Arbitrary<Asked<Q>>) =>
    asked.map((question): NamedQuestion => ({ name, question }) as unknown as NamedQuestion);
  return fc.oneof(
    named("about", fc.constant({})),
    named("bins", fc.record({ scope, unit, lanes: few(wish.actors) })),
    named("bins", fc.record({ scope, unit })),
    named("ties", fc.record({ scope, limit, kind: fc.constantFrom(...tieKinds), unit })),
    named("ties", fc.record({ scope, limit })),
    named("page", fc.record({ scope, limit, after: fc.integer({ min: -1, max: 14 }) })),
    named("facets", fc.record({ scope, limit })),
    named("actors", fc.record({ query: fc.constantFrom("", "a", "KOREA", "zz"), limit })),
  );
}

const wishOf = (graph: EventGraph): Wish => ({
  actors: graph.actors.map(({ id }) => id),
  types: graph.eventTypes.map(({ id }) => id),
  first: -2_000,
  last: 24_000,
});
