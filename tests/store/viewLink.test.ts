import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tones } from "../../src/model/tones.ts";
import { toEpochDay } from "../../src/model/dates/calendar.ts";
import { dateMatchings } from "../../src/model/dates/dayWindow.ts";
import type { Story } from "../../src/model/eventGraph.ts";
import { sortColumns } from "../../src/model/eventSort.ts";
import { indexGraph } from "../../src/model/graphIndex.ts";
import { laneGroups } from "../../src/model/mergedLanes.ts";
import { playModes } from "../../src/model/play.ts";
import { openScene } from "../../src/store/openScene.ts";
import { decodeView, encodeView } from "../../src/store/viewLink.ts";
import { viewIds } from "../../src/store/viewIds.ts";
import { motions, themes } from "../../src/store/appearance.ts";
import { defaultView, type ViewState } from "../../src/store/viewState.ts";
import { graphFromText } from "../fixtures/graphFromText.ts";

const stories: readonly Story[] = [
  {
    id: "ties",
    title: { en: "Ties" },
    scenes: [
      { sel: "actor:italy", from: "2022", to: "2023", show: "network", reading: "certain" },
      { year: "2022,2023", compare: "2022..2023", at: "2023", play: "window", sort: "-title" },
      { theme: "dark", story: "other", q: "rome" },
    ].map((view, at) => ({
      id: `scene-${at + 1}`,
      title: { en: "One" },
      caption: { en: "One" },
      alt: { en: "One" },
      view: Object.fromEntries(Object.entries(view)),
    })),
  },
];
const graph = graphFromText(
  `
    rome: 2023-01-10  talks  japan italy             Rome  #defence
    brus: 2022-05     visit  japan nato              Brussels
    a,b~c:d%2C: 2024  visit  japan x~y               Odd ids
    about: 2025       said   japan china(subject)    About
    long: 2018/2021   drill  japan nato              Long
  `,
  {
    tables: {
      relations: ["nato", "x~y"].map((alliance) => ({
        id: `italy-in-${alliance}`,
        type: "member_of",
        from: "italy",
        to: alliance,
      })),
    },
  },
);
const index = indexGraph({ ...graph, stories });
const scenes = stories.flatMap((story) =>
  story.scenes.map((scene) => openScene(story, scene, index)),
);
const read = (search: string) => decodeView(search, index);

describe("a link", () => {
  test("leaves out what is as usual", () => {
    expect(encodeView(defaultView)).toBe("");
    expect(read("")).toEqual({ view: defaultView, notices: [] });
  });

  test("stays readable", () => {
    expect(
      encodeView({
        ...defaultView,
        selection: { kind: "relationship", id: "italy~japan" },
        filters: { ...defaultView.filters, partner: ["italy", "nato"], year: [2022, 2023] },
        window: { start: toEpochDay(2022, 1, 1), end: toEpochDay(2023, 12, 31) },
      }),
    ).toBe(
      "?v=1&sel=relationship:italy~japan&partner=italy,nato&year=2022,2023&from=2022-01-01&to=2023-12-31",
    );
  });

  test("may be escaped all through, as URLSearchParams writes it", () => {
    const query = new URLSearchParams({
      v: "1",
      sel: "relationship:japan~italy",
      partner: "italy,nato",
    });
    const { view, notices } = read(`?${query.toString()}`);
    expect(notices).toEqual([]);
    expect(view.selection).toEqual({ kind: "relationship", id: "italy~japan" });
    expect(view.filters.partner).toEqual(["italy", "nato"]);
  });

  test("takes vague dates for the window: from their first day, to their last", () => {
    expect(read("?from=2022&to=2023-02").view.window).toEqual({
      start: toEpochDay(2022, 1, 1),
      end: toEpochDay(2023, 2, 28),
    });
  });

  test("takes vague dates for the pinned window and the player too", () => {
    const { view, notices } = read("?compare=2022..2023-02&at=2024-05&play=window&reading=certain");
    expect(notices).toEqual([]);
    expect(view).toMatchObject({
      compare: { start: toEpochDay(2022, 1, 1), end: toEpochDay(2023, 2, 28) },
      at: toEpochDay(2024, 5, 31),
      play: "window",
      dateMatching: "certain",
    });
  });

  test("with one end of the window takes the other from the data", () => {
    expect(read("?from=2023").view.window).toEqual({
      start: toEpochDay(2023, 1, 1),
      end: toEpochDay(2025, 12, 31),
    });
  });
});

describe("a scene in a link", () => {
  test("shows its view; a story alone its first", () => {
    const { view, notices } = read("?story=ties");
    expect(notices).toEqual([]);
    expect(view).toMatchObject({
      scene: { story: "ties", id: "scene-1" },
      selection: { kind: "actor", id: "italy" },
      show: "network",
    });
    expect(encodeView(view)).toBe("?v=1&story=ties&scene=scene-1");
  });

  test("is left alone by what is looked at besides, and what it shows can be taken back", () => {
    const { view } = read("?story=ties&scene=scene-1");
    const other = { ...view, selection: null, filters: { ...view.filters, text: "x" } };
    expect(encodeView(other)).toBe("?v=1&story=ties&scene=scene-1&sel=&q=x");
    expect(read(encodeView(other)).view).toEqual(other);
  });

  test("keeps the looks of who sees it", () => {
    const { view } = read("?story=ties&scene=scene-3&lang=de&embed=1&controls=0&static=1");
    expect(view).toMatchObject({ lang: "de", theme: "auto", embed: true, still: true });
    expect(view).toMatchObject({ controls: false, scene: { story: "ties", id: "scene-3" } });
  });

  test.each([
    ["?story=none&scene=scene-2", ["story", "scene"], null],
    ["?scene=scene-2", ["scene"], null],
    ["?story=ties&scene=none", ["scene"], "scene-1"],
  ])("%s names what is not there", (search, parameters, scene) => {
    const { view, notices } = read(search);
    expect(notices.map(({ parameter, reason }) => [parameter, reason])).toEqual(
      parameters.map((parameter) => [parameter, "not-in-the-data"]),
    );
    expect(view.scene?.id ?? null).toBe(scene);
  });
});

describe("what a link cannot mean is named, and the rest works", () => {
  test.each([
    ["sel=event:__proto__", "sel", "not-in-the-data"],
    ["sel=nonsense", "sel", "unknown-value"],
    ["sel=relationship:italy~nato", "sel", "not-in-the-data"],
    ["sel=relationship:italy", "sel", "not-in-the-data"],
    ["partner=atlantis", "partner", "not-in-the-data"],
    ["year=soon", "year", "not-in-the-data"],
    ["from=NaN", "from", "not-a-date"],
    ["to=Infinity", "to", "not-a-date"],
    ["from=2024&to=2022", "from", "ends-before-it-begins"],
    ["reading=perhaps", "reading", "unknown-value"],
    ["compare=2022", "compare", "not-a-date"],
    ["compare=2022..soon", "compare", "not-a-date"],
    ["compare=2022..2023..2024", "compare", "not-a-date"],
    ["compare=2024..2022", "compare", "ends-before-it-begins"],
    ["at=noon", "at", "not-a-date"],
    ["play=backwards", "play", "unknown-value"],
    ["split=0.9", "split", "unknown-value"],
    ["split=60", "split", "unknown-value"],
    ["split=half", "split", "unknown-value"],
    ["open=everything", "open", "unknown-value"],
    ["hulls=japan", "hulls", "not-in-the-data"],
    ["show=chords", "show", "unknown-value"],
    ["sort=colour", "sort", "unknown-value"],
    ["sort=--date", "sort", "unknown-value"],
    ["sort=", "sort", "unknown-value"],
    ["lang=../../x", "lang", "unknown-value"],
    ["theme=hotdog", "theme", "unknown-value"],
    ["v=999", "v", "unknown-version"],
    ["colour=red", "colour", "unknown-parameter"],
    ["q=%E0%A4%A", "q", "malformed"],
    ["embed=yes", "embed", "unknown-value"],
    ["constructor=1", "constructor", "unknown-parameter"],
  ])("%s", (query, parameter, reason) => {
    const { view, notices } = read(`?${query}&topic=defence`);
    expect(notices).toMatchObject([{ parameter, reason }]);
    expect(view.filters.topic).toEqual(["defence"]);
  });

  test("the first of repeated parameters counts", () => {
    const { view, notices } = read("?year=2022&year=2023");
    expect(view.filters.year).toEqual([2022]);
    expect(notices).toMatchObject([{ parameter: "year", reason: "repeated" }]);
  });

  test("of a list the known values work", () => {
    const { view, notices } = read("?partner=italy,atlantis,nato");
    expect(view.filters.partner).toEqual(["italy", "nato"]);
    expect(notices).toMatchObject([{ parameter: "partner", found: "atlantis" }]);
  });

  test("what is wrong with a parameter is one notice, with all that was found", () => {
    const { notices } = read("?partner=atlantis,italy,lemuria&year=2022&year=2023&year=2025");
    expect(notices).toEqual([
      { parameter: "year", found: "2023, 2025", reason: "repeated" },
      { parameter: "partner", found: "atlantis, lemuria", reason: "not-in-the-data" },
    ]);
  });

  test("thousands of unknown parameters share a notice, and a megabyte of one costs only that one", () => {
    const many = Array.from({ length: 5000 }, (_, at) => `x${at}=1`).join("&");
    const { view, notices } = read(`?${many}&q=${"y".repeat(1_000_000)}&sel=event:rome`);
    expect(view.selection).toEqual({ kind: "event", id: "rome" });
    expect(view.filters.text).toBe("");
    expect(notices.length).toBeLessThan(30);
    expect(notices).toContainEqual(expect.objectContaining({ parameter: "q", reason: "too-long" }));
    expect(notices.every(({ found }) => found.length <= 80)).toBe(true);
  });

  test("a year that an event touches works though it is no choice, and others are named", () => {
    const { view, notices } = read("?year=2019,2030,02022,1e3");
    expect(view.filters.year).toEqual([2019]);
    expect(notices).toMatchObject([{ parameter: "year", found: "2030, 02022, 1e3" }]);
  });

  test("years beyond what the link can hold stop at its ends", () => {
    const { view } = read("?from=Y17000&to=Y18000");
    expect(view.window && read(encodeView(view)).view.window).toEqual(view.window);
  });

  test("what was found is shortened", () => {
    const { notices } = read(`?sel=${"x".repeat(20_000)}`);
    expect(notices[0]?.found.length).toBeLessThanOrEqual(80);
  });
});

describe("partners joined by and", () => {
  test.each(["italy+nato", "italy%2Bnato", "italy%20nato", "italy+nato+"])("%s", (text) => {
    const { view, notices } = read(`?v=1&partner=${text}`);
    expect(notices).toEqual([]);
    expect(view.filters).toMatchObject({ partner: ["italy", "nato"], allPartners: true });
    expect(encodeView(view)).toBe("?v=1&partner=italy+nato");
  });

  test("one alone has nothing to join", () => {
    const { view } = read("?v=1&partner=italy+atlantis");
    expect(view.filters).toMatchObject({ partner: ["italy"], allPartners: false });
  });
});

test("decoding never throws", () => {
  const noise = fc.oneof(
    fc.string(),
    fc.string().map((text) => `?sel=${text}&from=${text}&partner=${text}&data=${text}`),
    fc
      .array(
        fc.constantFrom("sel", "=", "&", "%", ":", "~", ",", "2022", "event", "from", "\ud800"),
      )
      .map((parts) => `?${parts.join("")}`),
  );
  fc.assert(
    fc.property(noise, (search) => {
      const { view } = read(search);
      expect(read(encodeView(view)).view).toEqual(view);
    }),
  );
});

test("every view comes back as it was", () => {
  const days = fc.integer({ min: toEpochDay(-9999, 1, 1), max: toEpochDay(9999, 12, 31) });
  const windows = fc
    .tuple(days, days)
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const views: fc.Arbitrary<ViewState> = fc.record({
    selection: fc.constantFrom<ViewState["selection"]>(
      null,
      ...index.events.map(({ id }) => ({ kind: "event", id }) as const),
      ...[...index.actorById.keys()].map((id) => ({ kind: "actor", id }) as const),
      ...index.projection.relationships.map(({ id }) => ({ kind: "relationship", id }) as const),
    ),
    filters: fc
      .record({
        partner: fc.subarray([...index.actorById.keys()]),
        allPartners: fc.boolean(),
        year: fc.subarray([...index.years]),
        type: fc.subarray(["talks", "visit", "said"]),
        topic: fc.subarray(["defence"]),
        source: fc.subarray(["source"]),
        text: fc.string({ maxLength: 50, unit: "grapheme" }),
      })
      .map((filters) => ({
        ...filters,
        allPartners: filters.allPartners && filters.partner.length > 1,
      })),
    window: fc.option(windows),
    dateMatching: fc.constantFrom(...dateMatchings),
    compare: fc.option(windows),
    changes: fc.constantFrom("all", "only"),
    at: fc.option(days),
    play: fc.constantFrom(...playModes),
    show: fc.constantFrom(...viewIds),
    split: fc.option(fc.integer({ min: 20, max: 80 })),
    open: fc.subarray([...laneGroups]),
    hulls: fc.shuffledSubarray(["nato", "x~y"]),
    sort: fc.record({ column: fc.constantFrom(...sortColumns), descending: fc.boolean() }),
    lang: fc.constantFrom("en", "de", null),
    theme: fc.constantFrom(...themes),
    motion: fc.constantFrom(...motions),
    embed: fc.boolean(),
    still: fc.boolean(),
    controls: fc.boolean(),
    scene: fc.constantFrom(null, ...scenes),
    arrangement: fc.record({
      focus: fc.option(fc.constantFrom(...index.actorById.keys())),
      partners: fc.option(fc.shuffledSubarray([...index.actorById.keys()])),
      tones: fc
        .subarray([...index.actorById.keys()])
        .map((ids) => ids.map((actor, at) => ({ actor, tone: tones[at % 8] ?? 1 }))),
      same: fc.constant([]),
    }),
    data: fc.option(fc.string({ minLength: 1, unit: "grapheme" })),
    scope: fc.option(fc.string({ minLength: 1, unit: "grapheme" })),
  });
  fc.assert(
    fc.property(views, (view) => {
      expect(read(encodeView(view))).toEqual({ view, notices: [] });
    }),
  );
});
