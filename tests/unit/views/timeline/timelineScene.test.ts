import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toEpochDay } from "../../../../src/model/dates/calendar.ts";
import { defaultWindow, extent } from "../../../../src/model/defaultWindow.ts";
import { indexGraph } from "../../../../src/model/graphIndex.ts";
import { clusterAt, hitTest } from "../../../../src/views/timeline/layout/hitTest.ts";
import { eventMarks, markTable } from "../../../../src/views/timeline/layout/eventMark.ts";
import { lanePlanner } from "../../../../src/views/timeline/layout/lanePlanner.ts";
import type {
  TimelineFrame,
  TimelineProps,
} from "../../../../src/views/timeline/layout/timelineProps.ts";
import { middleOf } from "../../../../src/views/timeline/layout/sceneMarks.ts";
import { xOf } from "../../../../src/views/timeline/layout/timeScale.ts";
import { timelineScene } from "../../../../src/views/timeline/layout/timelineScene.ts";
import { visGroups, visItems } from "../../../../src/views/timeline/draw/visItems.ts";
import { graphFromText } from "../../../fixtures/graphFromText.ts";

const measure = (text: string): number => text.length * 7;
const frame: TimelineFrame = {
  width: 1000,
  height: 380,
  top: 24,
  inset: 24,
  gutter: 56,
  foot: 24,
  naming: "totals",
  plot: { from: 200, to: 920 },
};

function sceneOf(
  picture: string,
  change: Partial<TimelineProps> = {},
  isLeft: (event: string) => boolean = () => true,
  available = 300,
  fewest?: number,
) {
  const index = indexGraph(graphFromText(picture));
  const marks = eventMarks(index);
  const { markOf, shownOf } = markTable(index, marks);
  const home = defaultWindow(index);
  const window = change.window ?? home;
  const props: TimelineProps = {
    lanes: index.lanes.map(({ id }) => ({ name: id, tone: "red", shape: "circle" })),
    marks,
    markOf,
    labels: new Map(index.events.map(({ id, row }) => [id, row.title["en"] ?? ""])),
    shown: shownOf(index.events.filter(({ id }) => isLeft(id))),
    window,
    home,
    limits: extent(index) ?? home,
    selected: null,
    selectedDate: "",
    hovered: null,
    focused: null,
    levelOf: () => "default",
    chosenLevelOf: () => "default",
    laneLevelOf: () => "default",
    today: toEpochDay(2024, 5, 5),
    todayWord: "Today",
    axisNames: {
      year: String,
      month: String,
      monthOfYear: (year) => String(year),
      dayOfYear: String,
    },
    number: String,
    countWords: String,
    duration: 0,
    ...change,
  };
  const perDay = 720 / (window.end - window.start + 1);
  const scale = { start: window.start, perDay, left: frame.plot.from };
  const { plan, markIndex } = lanePlanner()(props, {
    available,
    width: 720,
    perDay,
    homePerDay: 720 / (home.end - home.start + 1),
    measure,
    fewest,
  });
  return timelineScene(props, frame, scale, plan, markIndex, measure);
}

/** What the filters leave of a picture. */
function propsWith(picture: string, isLeft: (event: string) => boolean) {
  const index = indexGraph(graphFromText(picture));
  const { shownOf } = markTable(index, eventMarks(index));
  return { shown: shownOf(index.events.filter(({ id }) => isLeft(id))) };
}

/** Lane and id of all that stands in a lane, alone or counted. */
function standsOf(scene: ReturnType<typeof sceneOf>): readonly string[] {
  const { plot } = scene.frame;
  const inPlot = scene.further.filter(({ seen }) => seen.to > plot.from && seen.from < plot.to);
  return [
    ...[...scene.items, ...inPlot].map(({ mark, lane }) => `${lane} ${mark.id}`),
    ...[...scene.clusters, ...scene.furtherClusters].flatMap(({ members, lane }) =>
      members.map(({ id }) => `${lane} ${id}`),
    ),
  ].toSorted();
}

const picture = `
        1965-06-22  agreement japan south-korea
  gcap: 2022-12     project   japan italy united-kingdom united-states(named)
  rome: 2023-01-10  meeting   japan italy  Rome talks
  asks: 2024-05     change    japan  Alone
  afar: 2024-06-01  war       russia ukraine
        2035        project   japan italy
`;

describe("timelineScene", () => {
  it("draws an event of several lanes as the same mark in each, with a thread at its begin", () => {
    const scene = sceneOf(picture);
    const items = scene.items.filter(({ mark }) => mark.id === "gcap");
    const beads = scene.further.filter(({ mark }) => mark.id === "gcap");
    expect(items).toHaveLength(1);
    expect(beads.map(({ style }) => style)).toEqual(["solid", "named"]);
    const thread = scene.threads.find(({ ids }) => ids.includes("gcap"));
    const ys = [...items, ...beads].map(({ y }) => y);
    expect([thread?.from, thread?.to]).toEqual([Math.min(...ys), Math.max(...ys)]);
    expect(thread?.named).toBe(false);
    for (const { seen } of beads) expect(seen).toEqual(items[0]?.seen);
    expect(thread?.x).toBeCloseTo(xOf(scene.scale, toEpochDay(2022, 12, 1)), -0.5);
  });

  it("says of further events of a day on which day they are, where no other words are in the way", () => {
    const day = ["2022-03-01  talks  japan italy  First", "2022-03-01  visit  japan italy  Second"];
    const later = "2022-03-30  talks  japan italy  Third";
    const end = "2023-12-30  talks  japan italy  Last";
    const moreIn = (lines: readonly string[]) => {
      const scene = sceneOf(lines.join("\n"), { onDay: () => "on 1 March 2022" });
      return scene.labels.flatMap(({ more = "" }) => (more === "" ? [] : [more]));
    };
    expect(moreIn([...day, end])).toEqual([" +1 on 1 March 2022"]);
    const tight = sceneOf([...day, later, end].join("\n"), { onDay: () => "on ".padEnd(150, "1") });
    expect(tight.labels.some(({ text }) => text.includes("+1"))).toBe(true);
    expect(tight.labels.some(({ text }) => text.includes("on 1"))).toBe(false);
  });

  it("stands what gathers in a low picture on the floor of its lane, as high as its count needs, and no short mark touches it", () => {
    const near = fc.array(
      fc.record({
        day: fc.integer({ min: 1, max: 28 }),
        month: fc.integer({ min: 1, max: 12 }),
        long: fc.boolean(),
        with: fc.constantFrom("italy", "nato", "italy nato"),
      }),
      { minLength: 12, maxLength: 40 },
    );
    const two = (part: number): string => String(part).padStart(2, "0");
    fc.assert(
      fc.property(near, (events) => {
        const lines = events.map(({ day, month, long, with: others }) => {
          const from = `2023-${two(month)}-${two(day)}`;
          return `${long ? `${from}/2024-02` : from}  talks  japan ${others}  Talks`;
        });
        const ends = [
          "2022-01-01  talks  japan italy nato  A",
          "2025-12-30  talks  japan italy nato  Z",
        ];
        const scene = sceneOf([...lines, ...ends].join("\n"), {}, () => true, 60, 1);
        const all = [...scene.clusters, ...scene.furtherClusters];
        expect(standsOf(scene)).toEqual([...new Set(standsOf(scene))]);
        for (const one of all) {
          expect(one.height).toBe(18);
          for (const { lane, seen, y, thickness } of [...scene.items, ...scene.further]) {
            const beside =
              lane !== one.lane ||
              seen.to - seen.from > 48 ||
              seen.to - 4 < one.seen.from ||
              seen.from + 4 > one.seen.to;
            if (!beside) expect(y + thickness / 2).toBeLessThanOrEqual(one.y - 9);
          }
          for (const { lane, seen } of all.filter((other) => other !== one))
            expect(
              lane === one.lane && seen.from < one.seen.to + 1 && seen.to > one.seen.from - 1,
            ).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("stands what is outside the window in the gutters, and each event once", () => {
    const scene = sceneOf(picture);
    expect(scene.counts).toEqual({ before: 1, after: 1 });
    const ids = [...scene.items, ...scene.outside].map(({ mark }) => mark.id);
    expect(ids.toSorted()).toEqual(["afar", "asks", "e1", "e6", "gcap", "rome"]);
    for (const { seen } of scene.outside) {
      expect(seen.to <= frame.plot.from || seen.from >= frame.plot.to).toBe(true);
    }
  });

  it("hands vis-timeline only groups there are, and milliseconds a clock can hold", () => {
    for (const window of [
      undefined,
      { start: toEpochDay(-9999, 1, 1), end: toEpochDay(9999, 12, 31) },
      { start: toEpochDay(2022, 12, 3), end: toEpochDay(2022, 12, 16) },
    ]) {
      const scene = sceneOf(
        `${picture}
        -9999-01-01 a japan italy
        9999-12-31  b japan italy
        0000        c japan italy
        -0044-03-15 d japan italy`,
        window === undefined ? {} : { window },
      );
      const groups = new Set(visGroups(scene).map(({ id }) => id));
      for (const item of visItems(scene)) {
        expect(groups.has(item.group)).toBe(true);
        for (const ms of [item.start, item.end])
          expect(Number.isNaN(new Date(ms).valueOf())).toBe(false);
      }
    }
  });

  it("keeps an item that runs out of the window inside it, so that its middle can be clicked", () => {
    const window = { start: toEpochDay(2022, 12, 10), end: toEpochDay(2023, 1, 31) };
    const item = sceneOf(picture, { window }).items.find(({ mark }) => mark.id === "gcap");
    expect(item?.seen.from).toBe(frame.plot.from);
    expect(item?.full.from).toBeLessThan(frame.plot.from);
    expect(item && middleOf(item.target)).toBeGreaterThan(frame.plot.from);
  });

  it("never covers the middle of one target with another of its row", () => {
    const days = fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(days, (dates) => {
        const lines = dates.map(
          (day) =>
            `2024-05-${String(day).padStart(2, "0")} a japan italy\n2021-01-01 b japan italy`,
        );
        const { items } = sceneOf(lines.join("\n"));
        for (const a of items) {
          const same = items.filter(({ row, lane }) => row === a.row && lane === a.lane);
          for (const b of same.filter((other) => other !== a)) {
            const apart = Math.abs(middleOf(a.seen) - middleOf(b.seen));
            const half = (b.target.to - b.target.from) / 2;
            expect(apart < 5 || apart >= half).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it("always shows the label of the selected event, and its line", () => {
    const crowd = Array.from({ length: 12 }, () => "2024-05-01 a japan italy  Long title").join(
      "\n",
    );
    const scene = sceneOf(`2021-01-01 a japan italy\n${crowd}`, { selected: "e7" });
    expect(scene.labels.some(({ ids, strong }) => ids.includes("e7") && strong)).toBe(true);
    expect(scene.selection).not.toBeNull();
  });

  const crowded = `
        2021-01-01 a japan italy
${Array.from({ length: 700 }, (_, at) => `  m${at}: 2022-${String((at % 12) + 1).padStart(2, "0")}-${String((at % 28) + 1).padStart(2, "0")} a japan ${["italy", "nato", "italy nato"][at % 3]}`).join("\n")}
        2022-06-15 b japan italy`;

  it("shows every event of the window exactly once in each of its lanes: alone, or counted", () => {
    for (const window of [
      undefined,
      { start: toEpochDay(2022, 3, 3), end: toEpochDay(2022, 9, 9) },
      { start: toEpochDay(2022, 5, 2), end: toEpochDay(2022, 5, 20) },
    ]) {
      const change = { selected: "m7", ...(window && { window }) };
      const scene = sceneOf(crowded, change);
      const gathered = scene.clusters.flatMap(({ members }) => members.map(({ id }) => id));
      const stands = standsOf(scene);
      expect(new Set(stands).size).toBe(stands.length);
      const ids = new Set(stands.map((stand) => stand.split(" ")[1]));
      expect(ids.size + scene.counts.before + scene.counts.after).toBe(702);
      expect(visItems(scene).length).toBeLessThanOrEqual(300);
      expect(gathered).not.toContain("m7");
    }
  });

  it("finds the cluster a point means, and a mark that stands above it first", () => {
    const scene = sceneOf(crowded);
    const [cluster] = scene.clusters;
    if (cluster === undefined) throw new Error("There is no cluster");
    expect(clusterAt(scene, middleOf(cluster.seen), cluster.y)?.id).toBe(cluster.id);
    expect(clusterAt(scene, 10, 10)).toBeNull();
    const [item] = scene.items;
    if (item !== undefined) expect(clusterAt(scene, middleOf(item.seen), item.y)).toBeNull();
  });

  it("brings what is chosen out of its cluster, with its label", () => {
    const before = sceneOf(crowded);
    expect(before.clusters.some(({ members }) => members.some(({ id }) => id === "m7"))).toBe(true);
    const labels = new Map(before.items.map(({ mark }) => [mark.id, "x"])).set("m7", "Chosen");
    const scene = sceneOf(crowded, { selected: "m7", labels });
    expect(scene.items.map(({ mark }) => mark.id)).toContain("m7");
    expect(scene.labels.some(({ text, strong }) => text === "Chosen" && strong)).toBe(true);
  });

  it("keeps blocks of clusters apart", () => {
    const near = sceneOf(crowded, {
      window: { start: toEpochDay(2022, 5, 2), end: toEpochDay(2022, 5, 20) },
    });
    const far = sceneOf(crowded);
    for (const { clusters } of [near, far]) {
      for (const a of clusters) {
        const others = clusters.filter((b) => b !== a && b.lane === a.lane);
        for (const b of others)
          expect(a.seen.to <= b.seen.from || b.seen.to <= a.seen.from).toBe(true);
      }
    }
  });

  it("leaves room above a block for a mark that has left it", () => {
    const scene = sceneOf(crowded, { selected: "m7" });
    const item = scene.items.find(({ mark }) => mark.id === "m7");
    if (item === undefined) throw new Error("The chosen event is not there");
    for (const { lane, y, height } of scene.clusters)
      if (lane === item.lane) expect(y - height / 2).toBeGreaterThan(item.y + 4);
  });

  it("opens no row when one zooms out, so that lanes keep their heights", () => {
    const window = { start: toEpochDay(2015, 1, 1), end: toEpochDay(2029, 12, 31) };
    const rowsOf = (scene: ReturnType<typeof sceneOf>) => scene.bands.map(({ rows }) => rows);
    const home = rowsOf(sceneOf(crowded));
    for (const [lane, rows] of rowsOf(sceneOf(crowded, { window })).entries())
      expect(rows).toBeLessThanOrEqual(home[lane] ?? 0);
  });

  it("stands every mark at its date, and an event alike in all its lanes, in any window", () => {
    const first = toEpochDay(2022, 1, 1);
    const dates = fc.array(
      fc.record({
        day: fc.integer({ min: 0, max: 700 }),
        long: fc.constantFrom(0, 0, 0, 9, 200),
        lanes: fc.constantFrom("italy", "nato", "italy nato", "nato france italy"),
      }),
      { minLength: 4, maxLength: 60 },
    );
    const iso = (day: number): string =>
      new Date((first + day) * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(
        dates,
        fc.integer({ min: 0, max: 700 }),
        fc.constantFrom(1, 3, 14, 90, 700),
        (events, begin, length) => {
          const lines = events.map(({ day, long, lanes }) =>
            long === 0
              ? `${iso(day)} a japan ${lanes}`
              : `${iso(day)}/${iso(day + long)} a japan ${lanes}`,
          );
          const window = { start: first + begin, end: first + begin + length - 1 };
          const scene = sceneOf(lines.join("\n"), { window, selected: "e1" });
          const inPlot = scene.further.filter(
            ({ row, seen }) => row >= 0 && seen.to > frame.plot.from && seen.from < frame.plot.to,
          );
          for (const { mark, seen } of scene.items) {
            const isDot = mark.look === "day";
            if (isDot) expect(middleOf(seen)).toBeCloseTo(xOf(scene.scale, mark.from + 0.5), 6);
            // A dot is smaller where it stands in a column of its day.
            for (const other of inPlot.filter((one) => one.mark === mark))
              if (isDot) expect(middleOf(other.seen)).toBeCloseTo(middleOf(seen), 6);
              else expect(other.seen).toEqual(seen);
          }
          for (const { kind, members, seen } of [...scene.clusters, ...scene.furtherClusters]) {
            const [one] = members;
            if (kind === "day" && one !== undefined)
              expect(middleOf(seen)).toBeCloseTo(xOf(scene.scale, one.from + 0.5), 6);
          }
          const inside = events.filter(
            ({ day, long }) => first + day + long >= window.start && first + day <= window.end,
          );
          const stands = standsOf(scene);
          expect(new Set(stands).size).toBe(stands.length);
          expect(stands).toHaveLength(
            inside.reduce((sum, { lanes }) => sum + lanes.split(" ").length, 0),
          );
          for (const { members } of [...scene.clusters, ...scene.furtherClusters])
            expect(members.length).toBeGreaterThan(1);
        },
      ),
      { numRuns: 60 },
    );
  });

  const oneDay = `
      2019-01-01 a japan italy nato france
      many: 2020-03-15 summit japan italy nato france  Summit
      talk: 2020-03-15 talks japan italy  Talks
      2020-03-15 visit japan italy  Visit
      goes: 2020-03-15/.. project japan italy  From then on
      2021-01-01 a japan italy nato france
    `;

  it("draws the events of one day one below the other where the lane has room, each in its place", () => {
    const dotsOf = ({ items }: ReturnType<typeof sceneOf>) =>
      items.filter(({ mark, lane }) => mark.from === mark.to && lane === items[0]?.lane);
    const whole = sceneOf(oneDay);
    expect(whole.clusters).toEqual([]);
    const dots = whole.items.filter(({ stack }) => stack !== undefined);
    expect(dots).toHaveLength(3);
    expect(dotsOf(whole).length).toBeGreaterThan(dots.length);
    const ys = dots.map(({ y }) => y).toSorted((a, b) => a - b);
    for (const [at, y] of ys.slice(1).entries()) expect(y - (ys[at] ?? 0)).toBeGreaterThan(5.5);
    for (const { seen, y, thickness } of dots) {
      expect(middleOf(seen)).toBeCloseTo(middleOf(dots[0]?.seen ?? seen), 6);
      const { top = 0, height = 0 } = whole.bands[dots[0]?.lane ?? 0] ?? {};
      expect(y - thickness / 2).toBeGreaterThanOrEqual(top);
      expect(y + thickness / 2).toBeLessThanOrEqual(top + height);
    }
    // What begins on that day begins beside them.
    const after = whole.items.find(({ mark }) => mark.id === "goes");
    expect(after?.seen.from).toBeGreaterThanOrEqual(dots[0]?.seen.to ?? Infinity);
    // Each can be hit.
    for (const { mark, seen, y } of dots)
      expect(hitTest(whole, middleOf(seen), y)?.id).toBe(mark.id);
    // One is named for all, and says how many more there are.
    expect(whole.labels.filter(({ text }) => text.endsWith(" +2"))).toHaveLength(1);
    // What the player has not reached leaves its place empty.
    const { shown } = propsWith(oneDay, (id) => id !== "many");
    const played = sceneOf(oneDay, { shown, settled: propsWith(oneDay, () => true).shown });
    for (const { mark, y } of played.items.filter(({ stack }) => stack !== undefined))
      expect(y).toBe(dots.find((dot) => dot.mark.id === mark.id)?.y);
    // Filters leave one: it is a mark as others are.
    const alone = sceneOf(oneDay, {}, (id) => id !== "many" && id !== "talk");
    expect(alone.items.filter(({ stack }) => stack !== undefined)).toEqual([]);
  });

  it("writes no name across the line between two compared periods", () => {
    const beside = `
      2019-01-01 a japan italy
      2019-12-20 a japan italy  A long name
      2021-01-01 a japan italy
    `;
    const edge = toEpochDay(2020, 1, 1);
    const [first, last] = [toEpochDay(2019, 1, 1), toEpochDay(2021, 1, 1)];
    const crossing = (periods: TimelineProps["periods"]) => {
      const scene = sceneOf(beside, { periods, window: { start: first, end: last } });
      const x = xOf(scene.scale, edge);
      return scene.labels.filter(({ from, to }) => from < x && to > x).length;
    };
    const period = (start: number, end: number) => ({ start, end, words: "" });
    expect(crossing(null)).toBeGreaterThan(0);
    expect(crossing([period(first, edge - 1), period(edge, last)])).toBe(0);
  });

  it("draws an event as its own mark where it is alone, whatever it is gathered with elsewhere", () => {
    // More than can be counted at a glance.
    const talks = Array.from(
      { length: 15 },
      (_, at) => `2020-03-15 talks japan italy  Talks ${at}`,
    );
    const scene = sceneOf(`
      2019-01-01 a japan italy nato france
      many: 2020-03-15 summit japan italy nato france  Summit
      ${talks.join("\n")}
      2021-01-01 a japan italy nato france
    `);
    expect(scene.clusters.map(({ members }) => members.length)).toEqual([16]);
    expect(scene.furtherClusters).toEqual([]);
    const own = scene.further.filter(({ mark }) => mark.id === "many");
    expect(own.map(({ mark, lane }) => [mark.look, lane])).toEqual([
      ["day", 1],
      ["day", 2],
    ]);
    const [day] = scene.clusters;
    if (day === undefined) throw new Error("Nothing gathers");
    for (const { seen } of own) expect(middleOf(seen)).toBeCloseTo(middleOf(day.seen), 6);
    const thread = scene.threads.find(({ ids }) => ids.includes("many"));
    expect(thread).toMatchObject({ from: day.y, to: own[1]?.y, named: false });
    expect(thread?.x).toBeCloseTo(middleOf(day.seen), 6);
  });

  it("keeps labels and marks inside the band of their lane, however low it is", () => {
    const lines = fc.array(fc.record({ day: fc.integer({ min: 0, max: 700 }), lane: fc.nat(5) }), {
      minLength: 2,
      maxLength: 60,
    });
    fc.assert(
      fc.property(lines, fc.constantFrom(20, 60, 110, 300), (events, available) => {
        const first = toEpochDay(2022, 1, 1);
        const text = events.map(({ day, lane }) => {
          const date = new Date((first + day) * 86_400_000).toISOString().slice(0, 10);
          return `${date} a japan ${["italy", "nato", "france", "italy nato", "nato france", "peru"][lane] ?? ""}  Words`;
        });
        const scene = sceneOf(text.join("\n"), {}, () => true, available);
        const reaches = (y: number, reach: number): boolean =>
          scene.bands.some(
            ({ top, height }) =>
              y - Math.min(reach, height / 2) >= top - 0.01 &&
              y + Math.min(reach, height / 2) <= top + height + 0.01,
          );
        for (const { y } of scene.labels) expect(reaches(y, 7)).toBe(true);
        for (const { y, thickness } of [...scene.items, ...scene.further])
          expect(reaches(y, thickness / 2)).toBe(true);
        for (const { y, height } of [...scene.clusters, ...scene.furtherClusters])
          expect(reaches(y, height / 2)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("says beside the mark of a day how many more there are, at any zoom", () => {
    const day = toEpochDay(2024, 5, 1);
    const crowd =
      "2024-05-01 a japan italy  One\n2024-05-01 a japan italy  Two\n2024-05-01 a japan italy  Three";
    for (const days of [1, 30, 900]) {
      const { labels } = sceneOf(crowd, {
        window: { start: day - Math.floor(days / 2), end: day + Math.floor(days / 2) },
        detailOf: () => ({ title: "The whole title", lines: ["Rome"] }),
      });
      expect(labels.map(({ text }) => text.endsWith(" +2"))).toEqual([true]);
      expect(labels[0]?.detail).toBeUndefined();
    }
  });

  it("names two of a higher column of dots, and the second says how many more there are", () => {
    const names = ["One", "Two", "Three", "Four", "Five"];
    const column = names.map((name) => `2024-05-01 a japan italy  ${name}`).join("\n");
    const { labels } = sceneOf(column, {}, () => true, 260);
    expect(labels.map(({ text }) => text)).toEqual(["One", "Two +3"]);
    expect(labels[1]?.more).toBe(" +3");
    const [first, second] = labels;
    if (first === undefined || second === undefined) throw new Error("one of them has no place");
    const isAside = first.to < second.from || second.to < first.from;
    expect(isAside || second.y - first.y > 12).toBe(true);
  });

  it("opens a cluster when the filters leave few of it", () => {
    const scene = sceneOf(crowded, {}, (id) => ["m7", "m19", "m31"].includes(id));
    expect(scene.clusters).toEqual([]);
    expect(scene.items.map(({ mark }) => mark.id).toSorted()).toEqual(["m19", "m31", "m7"]);
  });

  it("finds what a point means: a mark, a bead, a label, or nothing", () => {
    const scene = sceneOf(picture);
    const rome = scene.items.find(({ mark }) => mark.id === "rome");
    const bead = scene.further.find(({ mark }) => mark.id === "gcap");
    const label = scene.labels.find(({ ids }) => ids.includes("asks"));
    if (!rome || !bead || !label) throw new Error("The scene lacks a part");
    expect(hitTest(scene, middleOf(rome.seen), rome.y)?.id).toBe("rome");
    expect(hitTest(scene, middleOf(bead.seen), bead.y)?.id).toBe("gcap");
    expect(hitTest(scene, middleOf(label), label.y)?.id).toBe("asks");
    expect(hitTest(scene, 10, 10)).toBeNull();
  });
});
