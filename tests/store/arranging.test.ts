import { describe, expect, it } from "vitest";
import { arranged, asInFile } from "../../src/model/arrangement.ts";
import { indexGraph } from "../../src/model/graphIndex.ts";
import { createMusubiStore } from "../../src/store/createMusubiStore.ts";
import { decodeView, encodeView, storiesAsArranged } from "../../src/store/viewLink.ts";
import { graphFromText } from "../fixtures/graphFromText.ts";

const scene = { id: "one", title: { en: "One" }, caption: { en: "One" }, alt: { en: "One" } };
const graph = {
  ...graphFromText(
    `
    2022-01-01 talks japan italy
    2022-02-01 talks japan usa
    2022-03-01 talks japan united-states
  `,
    { partners: ["italy", "usa"] },
  ),
  stories: [
    {
      id: "ties",
      title: { en: "Ties" },
      scenes: [{ ...scene, view: { sel: "relationship:japan~usa", partner: "usa" } }],
    },
  ],
};
const file = indexGraph(graph);

const storeWith = (search: string) => createMusubiStore(file, decodeView(search, file).view);

describe("what a person arranges", () => {
  it("is in the link, and the link gives it back", () => {
    const store = storeWith("?v=1");
    const { arrange } = store.getState().actions;
    arrange(arranged.centre(store.getState().view.arrangement, "italy"));
    arrange(arranged.coloured(store.getState().view.arrangement, "japan", 3));
    arrange(arranged.merged(store.getState().view.arrangement, "usa", "united-states"));
    const link = encodeView(store.getState().view);
    expect(link).toBe(
      "?v=1&focus=italy&tones=japan%7E3&same=usa%7Eunited-states".replaceAll("%7E", "~"),
    );
    const again = storeWith(link).getState();
    expect(again.index.graph).toEqual(store.getState().index.graph);
    expect(again.index.graph.meta.focus).toBe("italy");
  });

  it("keeps no lanes apart from the file's lanes", () => {
    const none = storeWith("?v=1&lanes=~").getState();
    expect(none.index.graph.meta.partners).toEqual([]);
    expect(encodeView(none.view)).toBe("?v=1&lanes=~");
  });

  it("takes what is chosen and filtered over to who it is now, and undoing brings it back", () => {
    const store = storeWith("?v=1&sel=actor:usa&partner=usa");
    const before = store.getState().view;
    store.getState().actions.arrange(arranged.merged(asInFile, "usa", "united-states"));
    const { view, index } = store.getState();
    expect(view.selection).toEqual({ kind: "actor", id: "united-states" });
    expect(view.filters.partner).toEqual(["united-states"]);
    expect(index.actorById.has("usa")).toBe(false);
    store.getState().actions.replaceView(before);
    expect(store.getState().index).toBe(file);
  });

  it("takes a chosen tie over with its actors", () => {
    const store = storeWith("?v=1&sel=relationship:japan~usa");
    store.getState().actions.arrange(arranged.merged(asInFile, "usa", "united-states"));
    const { view } = store.getState();
    expect(view.selection).toEqual({ kind: "relationship", id: "japan~united-states" });
  });

  it("says of an old link by the merged name what it means now", () => {
    const { view, notices } = decodeView(
      "?v=1&same=usa~united-states&sel=relationship:japan~usa&partner=usa",
      file,
    );
    expect(notices).toEqual([]);
    expect(view.selection).toEqual({ kind: "relationship", id: "japan~united-states" });
    expect(view.filters.partner).toEqual(["united-states"]);
  });

  it("is reported where the file knows nothing of it, and the rest holds", () => {
    const { view, notices } = decodeView(
      "?v=1&focus=mars&lanes=italy,mars&tones=italy~9,italy&same=usa~usa",
      file,
    );
    expect(notices.map(({ parameter }) => parameter)).toEqual(["same", "focus", "lanes", "tones"]);
    expect(view.arrangement).toEqual({ focus: null, partners: ["italy"], tones: [], same: [] });
  });

  it("goes into the stories of a file that is written, so that no scene speaks of who is gone", () => {
    const store = storeWith("?v=1&same=usa~united-states");
    const written = {
      ...store.getState().index.graph,
      stories: storiesAsArranged(store.getState()),
    };
    const opened = indexGraph(written);
    const { view, notices } = decodeView("?v=1&story=ties", opened);
    expect(notices).toEqual([]);
    expect(view.selection).toEqual({ kind: "relationship", id: "japan~united-states" });
  });
});
