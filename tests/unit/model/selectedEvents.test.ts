import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { atOnce } from "../../../src/lib/shortTasks.ts";
import { indexGraph, type IndexedEvent } from "../../../src/model/graphIndex.ts";
import { packIndex } from "../../../src/model/packed/packIndex.ts";
import { unpackIndex } from "../../../src/model/packed/unpackIndex.ts";
import { spokenAbout } from "../../../src/model/selectedEvents.ts";
import { rollCalls } from "../../bench/madeEvents.ts";
import { graphFromText } from "../../fixtures/graphFromText.ts";
import { graphPicture } from "../../fixtures/graphPicture.ts";

/** By the rows of the file: a party that is no more than the subject, or nobody but a subject. */
function byRows({ parties, participations }: IndexedEvent, actor: string): boolean {
  const party = parties.find((candidate) => candidate.actor === actor);
  return party === undefined
    ? participations.every((part) => part.actor !== actor || part.role === "subject")
    : party.presence === "subject";
}

test("who is only spoken about is the same by the ties as by the rows, whatever the graph", () => {
  fc.assert(
    fc.property(graphPicture(), (picture) => {
      const index = indexGraph(graphFromText(picture));
      for (const actor of index.actorById.keys())
        for (const event of index.eventsByActor.get(actor) ?? [])
          expect([actor, event.id, spokenAbout(index, actor)(event)]).toEqual([
            ...[actor, event.id],
            byRows(event, actor),
          ]);
    }),
  );
});

test("a person who acts for a state is spoken about only as the subject", () => {
  const index = indexGraph(
    graphFromText(
      "visit: 2023 visit kishida@japan italy\nspeech: 2024 speech italy kishida(subject)",
    ),
  );
  const about = (index.eventsByActor.get("kishida") ?? []).filter(spokenAbout(index, "kishida"));
  expect(about.map(({ id }) => id)).toEqual(["speech"]);
});

test("of roll calls that came from a Worker no row is made", () => {
  const index = atOnce(unpackIndex(packIndex(indexGraph(rollCalls(60, 40, 0.9)))));
  const made = vi.spyOn(JSON, "parse");
  const events = (index.eventsByActor.get("actor-3") ?? []).filter(spokenAbout(index, "actor-3"));
  expect([events.length, made.mock.calls.length]).toEqual([0, 0]);
  made.mockRestore();
});
