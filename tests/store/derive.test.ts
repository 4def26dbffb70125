import { expect, test } from "vitest";
import { indexGraph } from "../../src/model/graphIndex.ts";
import { createMusubiStore } from "../../src/store/createMusubiStore.ts";
import { derive, deriveAhead, deriveInSteps } from "../../src/store/derive.ts";
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
  store.setState(({ view }) => ({ view: { ...view, open: ["partners"] } }));
  expect(stepped(store.getState())).toBe(2);
  expect(made).toEqual(["whole", "a", "b", "c", "a", "b"]);
});
