import { expect, test } from "vitest";
import { atOnce } from "../../src/lib/shortTasks.ts";
import { indexGraph } from "../../src/model/graphIndex.ts";
import { createMusubiStore } from "../../src/store/createMusubiStore.ts";
import { derive, deriveAhead, derivedNext, deriveInSteps } from "../../src/store/derive.ts";
import { graphFromText } from "../fixtures/graphFromText.ts";

const storeOf = (picture: string) => createMusubiStore(indexGraph(graphFromText(picture)));

test("what was asked ahead, whole or in steps, is there when it is asked, until its inputs change", async () => {
  const made: string[] = [];
  const whole = derive(
    ({ index }) => [index],
    ({ events }) => {
      made.push("whole");
      return events.length;
    },
  );
  const stepped = deriveInSteps(
    ({ index, view }) => [index, view.open],
    function* ({ events }, _open) {
      for (const { id } of events) {
        made.push(id);
        yield;
      }
      return events.length;
    },
  );
  const store = storeOf("a: 2023 talks japan italy\nb: 2024 talks japan italy");
  await deriveAhead(store.getState(), [whole, stepped]);
  expect(made).toEqual(["whole", "a", "b"]);
  expect([whole(store.getState()), stepped(store.getState())]).toEqual([2, 2]);
  expect(made).toHaveLength(3);
  // Another store does not forget for the first.
  const other = storeOf("c: 2025 talks japan italy");
  expect(stepped(other.getState())).toBe(1);
  expect(stepped(store.getState())).toBe(2);
  expect(made).toEqual(["whole", "a", "b", "c"]);
  const before = store.getState();
  store.setState(({ view }) => ({ view: { ...view, open: ["partners"] } }));
  expect(stepped(store.getState())).toBe(2);
  expect(made).toEqual(["whole", "a", "b", "c", "a", "b"]);
  // What was shown before is still known.
  expect(stepped(before)).toBe(2);
  expect(made).toHaveLength(6);
});

test("what is made of a state in steps is made of the next one before it is shown, and nothing that nobody asked for", () => {
  const made: string[] = [];
  const counted = (name: string) =>
    deriveInSteps(
      ({ view }) => [view.open],
      function* (open) {
        made.push(name);
        yield;
        return open.length;
      },
    );
  const [asked, unasked] = [counted("asked"), counted("unasked")];
  const state = storeOf("a: 2023 talks japan italy").getState();
  expect(asked(state)).toBe(0);
  const next = { ...state, view: { ...state.view, open: ["partners"] as const } };
  atOnce(derivedNext(next));
  expect(made).toEqual(["asked", "asked"]);
  expect([asked(next), asked(state)]).toEqual([1, 0]);
  expect(made).toHaveLength(2);
  expect(unasked(next)).toBe(1);
});
