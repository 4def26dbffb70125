import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { frameAddress, viewAttributes } from "../../src/embed/frameAddress.ts";
import { indexGraph } from "../../src/model/graphIndex.ts";
import { viewParameters } from "../../src/model/viewParameters.ts";
import { historyStep, viewAtStart } from "../../src/store/history.ts";
import { openScene } from "../../src/store/openScene.ts";
import { parameters, type Parameter } from "../../src/store/parameters.ts";
import { decodeView, encodeView, sceneView } from "../../src/store/viewLink.ts";
import { defaultView, type ViewState } from "../../src/store/viewState.ts";
import { graphFromText } from "../fixtures/graphFromText.ts";

/** A parameter that only this test has, which shows that a new one needs an entry in two tables only. */
const zoom = vi.hoisted(
  () => ({ name: "zoom", group: "view", history: "settle", default: "1" }) as const,
);
type Zoomed = ViewState & { readonly zoom?: string };

vi.mock(import("../../src/model/viewParameters.ts"), async (original) => {
  const { viewParameters: own } = await original();
  return { viewParameters: [...own, zoom] as unknown as typeof own };
});
vi.mock(import("../../src/store/parameters.ts"), async (original) => {
  const module = await original();
  const added: Parameter = {
    ...(zoom as unknown as Parameter),
    read: (view, text) => ({ ...view, zoom: text }) as Zoomed,
    write: (view) => (view as Zoomed).zoom ?? "1",
    copy: (view, from) => ({ ...view, zoom: (from as Zoomed).zoom }) as Zoomed,
  };
  return {
    ...module,
    parameters: [...module.parameters.filter(({ name }) => name !== zoom.name), added],
  };
});

const index = indexGraph(graphFromText("2023-01-10 talks: japan italy"));
const zoomed: Zoomed = { ...defaultView, zoom: "4" };

test("a parameter of the table is in link, scene, history, reset and embed", () => {
  expect(encodeView(zoomed)).toBe("?v=1&zoom=4");
  const { view, notices } = decodeView("?v=1&zoom=4", index);
  expect(notices).toEqual([]);
  expect(view).toEqual(zoomed);

  expect(sceneView(zoomed)).toEqual({ zoom: "4" });
  const scene = {
    id: "near",
    title: { en: "Near" },
    caption: { en: "Near" },
    alt: { en: "Near" },
    view: { zoom: "4" },
  };
  const story = { id: "tour", title: { en: "Tour" }, scenes: [scene] };
  const opened = decodeView("?story=tour", index, [story]);
  expect(opened.notices).toEqual([]);
  expect(opened.view).toMatchObject({ zoom: "4", scene: openScene(story, scene, index) });
  expect(encodeView({ ...opened.view, zoom: "1" } as Zoomed)).toBe(
    "?v=1&story=tour&scene=near&zoom=1",
  );

  expect(historyStep(defaultView, zoomed)).toBe("settle");
  expect(encodeView(viewAtStart(zoomed))).toBe("");

  expect(viewAttributes).toContain("zoom");
  expect(frameAddress("./", "https://host.example/", { zoom: "4" })).toContain("zoom=4");
});

test("README lists every parameter of the table with its default", () => {
  const page = readFileSync("README.md", "utf8");
  const section = page.slice(page.indexOf("| parameter |"));
  const rows = section.slice(0, section.indexOf("\n\n")).split("\n").slice(2);
  const listed = rows.map((row) => {
    const [names = "", , usual = ""] = row.split("|").slice(1);
    return [[...names.matchAll(/`([^`]+)`/gu)].map(([, name]) => name), usual.trim()] as const;
  });
  const names = listed.flatMap(([own]) => own);
  const table = parameters.filter(({ name }) => name !== zoom.name && name !== "v");
  expect(names.toSorted()).toEqual(table.map(({ name }) => name).toSorted());
  for (const { name, default: usual } of viewParameters.filter((one) => one.default !== "")) {
    if (name === "v" || (name as string) === zoom.name) continue;
    const [, written] = listed.find(([own]) => own.includes(name)) ?? [];
    expect.soft(written, name).toContain(`\`${usual}\``);
  }
});
