import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Localized, Story } from "../../../src/model/eventGraph.ts";
import { parseText } from "../../../src/model/parse/parse.ts";
import {
  addScene,
  addStory,
  changeScene,
  freshId,
  moveScene,
  putBack,
  removeScene,
  renameStory,
  withStories,
} from "../../../src/model/storyEdit.ts";
import { graph as defaultGraph } from "../../data/defaultData.ts";
import { minimalGraph } from "../../fixtures/minimalGraph.ts";

const draft = (title: string, caption = "A caption") => ({
  title: { en: title },
  caption: { en: caption },
  alt: { en: "A picture" },
  view: { sel: "actor:italy" },
});
const storyOf = (...titles: readonly string[]): readonly Story[] =>
  titles.reduce<readonly Story[]>(
    (stories, title) => addScene(stories, "ties", draft(title)).stories,
    [{ id: "ties", title: { en: "Ties" }, scenes: [] }],
  );
const idsOf = (stories: readonly Story[]) =>
  stories.map(({ scenes }) => scenes.map(({ id }) => id));

describe("the id of a scene", () => {
  test("is made of its title, and told apart by a number", () => {
    expect(idsOf(storyOf("Talks in Rome", "Talks in Rome", "Séoul & Tōkyō!", "日本", "…"))).toEqual(
      [["talks-in-rome", "talks-in-rome-2", "seoul-tokyo", "scene", "scene-2"]],
    );
  });

  test("is kebab-case and new, whatever the title", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 90 }),
        fc.array(fc.string()),
        (wish, other) => {
          const first = freshId(wish, new Set(other), "scene");
          const second = freshId(wish, new Set([...other, first]), "scene");
          for (const id of [first, second]) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
          expect(other).not.toContain(first);
          expect([...other, first]).not.toContain(second);
        },
      ),
    );
  });
});

describe("the order of scenes", () => {
  test("is changed by one move at a time, and ends at the ends", () => {
    const stories = storyOf("a", "b", "c");
    expect(idsOf(moveScene(stories, "ties", "a", 1))).toEqual([["b", "a", "c"]]);
    expect(idsOf(moveScene(stories, "ties", "c", 0))).toEqual([["c", "a", "b"]]);
    expect(idsOf(moveScene(stories, "ties", "a", 9))).toEqual([["b", "c", "a"]]);
    expect(moveScene(stories, "ties", "a", -1)).toBe(stories);
  });

  test("has a new scene behind the one on stage", () => {
    const { stories, scene } = addScene(storyOf("a", "b"), "ties", draft("Now"), "a");
    expect(scene).toBe("now");
    expect(idsOf(stories)).toEqual([["a", "now", "b"]]);
  });
});

test("what names nothing changes nothing", () => {
  const stories = storyOf("a");
  expect(addScene(stories, "other", draft("b"))).toEqual({ stories, scene: null });
  expect(removeScene(stories, "ties", "other")).toBe(stories);
  expect(changeScene(stories, "ties", "other", { title: { en: "b" } })).toBe(stories);
  expect(moveScene(stories, "other", "a", 0)).toBe(stories);
});

test("a scene that was deleted comes back as and where it was", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.nat(), (count, pick) => {
      const stories = storyOf(...Array.from({ length: count }, (_, at) => `Scene ${at}`));
      const at = pick % count;
      const scene = stories[0]?.scenes[at];
      if (scene === undefined) throw new Error("no scene");
      const without = removeScene(stories, "ties", scene.id);
      expect(without[0]?.scenes).toHaveLength(count - 1);
      expect(putBack(without, "ties", scene, at)).toEqual(stories);
    }),
  );
});

test("a scene that comes back where its id is taken by now gets another", () => {
  const stories = storyOf("a", "b");
  const scene = stories[0]?.scenes[0];
  if (scene === undefined) throw new Error("no scene");
  expect(idsOf(putBack(stories, "ties", scene, 0))).toEqual([["a-2", "a", "b"]]);
});

type Step = (stories: readonly Story[]) => readonly Story[];

test("whatever is done, ids stay unique and no scene is lost or made but by adding and deleting", () => {
  const pick = fc.nat(20);
  const blank = fc.constantFrom("", " ", "Rome", "Seoul", "日本");
  const nth = (stories: readonly Story[], at: number) => {
    const story = stories[at % Math.max(stories.length, 1)];
    const scene = story?.scenes[at % Math.max(story.scenes.length, 1)];
    return { story: story?.id ?? "", scene: scene?.id ?? "" };
  };
  const steps: fc.Arbitrary<{ readonly grows: number; readonly does: Step }> = fc.oneof(
    blank.map((title) => ({
      grows: 0,
      does: (now: readonly Story[]) => addStory(now, { en: title }).stories,
    })),
    fc.tuple(pick, blank).map(([at, title]) => ({
      grows: 1,
      does: (now: readonly Story[]) =>
        addScene(now, nth(now, at).story, draft(title, title)).stories,
    })),
    fc.tuple(pick, pick).map(([at, to]) => ({
      grows: 0,
      does: (now: readonly Story[]) => moveScene(now, nth(now, at).story, nth(now, at).scene, to),
    })),
    fc.tuple(pick, blank).map(([at, text]) => ({
      grows: 0,
      does: (now: readonly Story[]) =>
        changeScene(now, nth(now, at).story, nth(now, at).scene, { title: { en: text, de: text } }),
    })),
    pick.map((at) => ({
      grows: -1,
      does: (now: readonly Story[]) => removeScene(now, nth(now, at).story, nth(now, at).scene),
    })),
    fc.tuple(pick, blank).map(([at, text]) => ({
      grows: 0,
      does: (now: readonly Story[]) => renameStory(now, nth(now, at).story, { de: text }),
    })),
  );
  const graph = minimalGraph();
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 20 }), (done) => {
      let stories: readonly Story[] = graph.stories;
      for (const { grows, does } of done) {
        const before = idsOf(stories).flat().length;
        stories = does(stories);
        const after = idsOf(stories).flat().length;
        // Nothing can be added to no story, nor taken out of none.
        expect([0, grows]).toContain(after - before);
      }
      expect(new Set(stories.map(({ id }) => id)).size).toBe(stories.length);
      for (const ids of idsOf(stories)) expect(new Set(ids).size).toBe(ids.length);
      const file = withStories(graph, stories);
      const read = parseText(JSON.stringify(file));
      expect(read.problems.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(read.graph).toEqual(file);
      expect(idsOf(file.stories)).toEqual(idsOf(stories).filter((ids) => ids.length > 0));
    }),
    { numRuns: 60 },
  );
});

describe("the file with the stories", () => {
  test("holds all that the file held", () => {
    expect(withStories(defaultGraph, defaultGraph.stories)).toEqual(defaultGraph);
  });

  test("has a text for whatever was left empty", () => {
    const empty: Localized = { en: "  ", de: "" };
    const scene = {
      id: "one",
      title: { en: "", de: "Rom" },
      caption: empty,
      alt: empty,
      notes: empty,
      view: {},
    };
    const file = withStories(minimalGraph(), [{ id: "s", title: empty, scenes: [scene] }]);
    const rome = { en: "Rom", de: "Rom" };
    expect(file.stories).toEqual([
      {
        id: "s",
        title: { en: "s", de: "s" },
        scenes: [{ id: "one", title: rome, caption: rome, alt: rome, view: {} }],
      },
    ]);
  });

  test("opens again without a problem, whatever was written in whichever language", () => {
    const words = fc.constantFrom("", "  ", "Rom");
    const text = fc.record({ en: words, de: words, fr: words }, { requiredKeys: [] });
    const scenes = fc.array(fc.record({ title: text, caption: text, alt: text, notes: text }), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(fc.record({ title: text, scenes }), { maxLength: 3 }), (written) => {
        const stories = written.map((story, at) => ({
          id: `story-${at}`,
          title: story.title as Localized,
          scenes: story.scenes.map((scene, place) => ({
            id: `scene-${place}`,
            view: {},
            title: scene.title as Localized,
            caption: scene.caption as Localized,
            alt: scene.alt as Localized,
            notes: scene.notes as Localized,
          })),
        }));
        const file = JSON.stringify(withStories(minimalGraph(), stories));
        expect(parseText(file).problems).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
