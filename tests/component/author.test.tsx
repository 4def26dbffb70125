import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { UnsavedDialog } from "../../src/app/story/author/UnsavedDialog.tsx";
import { useAuthor } from "../../src/app/story/author/useAuthor.ts";
import { saveFile } from "../../src/lib/saveFile.ts";
import { indexGraph } from "../../src/model/graphIndex.ts";
import { parseText } from "../../src/model/parse/parse.ts";
import { createMusubiStore } from "../../src/store/createMusubiStore.ts";
import type { MusubiStore } from "../../src/store/musubiState.ts";
import { hasUnsavedStories } from "../../src/store/musubiState.ts";
import type { ViewState } from "../../src/store/viewState.ts";
import { StoryEditor } from "../../src/views/storyEditor/StoryEditor.tsx";
import { press, renderPart } from "../fixtures/component.tsx";
import { minimalGraph } from "../fixtures/minimalGraph.ts";

vi.mock("../../src/lib/saveFile.ts", () => ({ saveFile: vi.fn<typeof saveFile>() }));

const graph = { ...minimalGraph(), stories: [] };

beforeEach(() => {
  vi.mocked(saveFile).mockClear();
});

function Screen() {
  const author = useAuthor();
  return (
    <>
      <button type="button" onClick={author.saveScene}>
        Save scene
      </button>
      {author.place !== null && (
        <StoryEditor
          place={author.place}
          onPlace={author.goTo}
          graph={graph}
          partial={false}
          onClose={author.close}
        />
      )}
    </>
  );
}

const open = (view: Partial<ViewState> = {}) => renderPart(<Screen />, graph, view);

const rome = { kind: "event", id: "2023-01-10-rome" } as const;
const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>("textbox", { name });
const scenes = () =>
  within(screen.getByRole("list", { name: "Scenes" }))
    .getAllByRole("button")
    .map(({ textContent }) => textContent);

/** The code that writes a scene comes with the first one. */
async function saveScene(): Promise<void> {
  await press("Save scene");
  await screen.findByRole("dialog", { name: "Story" });
  await screen.findAllByRole("textbox");
}

async function three(): Promise<MusubiStore> {
  const store = open({ selection: rome });
  await saveScene();
  for (const title of ["B", "C"]) {
    await press("Duplicate");
    await userEvent.clear(field("Title, in English"));
    await userEvent.type(field("Title, in English"), title);
  }
  expect(scenes()).toEqual(["1Talks in Rome", "2B", "3C"]);
  return store;
}

/** What was saved, which is text. */
function textOf(saved: unknown): string {
  if (typeof saved !== "string") throw new Error("No text was saved.");
  return saved;
}

describe("Save scene", () => {
  it("proposes words for the chosen event in each language, with its source", async () => {
    const store = open({ selection: rome });
    await saveScene();
    expect(screen.getByRole("dialog", { name: "Story" })).toBeInTheDocument();
    expect(field("Title, in English")).toHaveValue("Talks in Rome");
    expect(field("Title, in German")).toHaveValue("Gespräche in Rom");
    expect(field("Caption, in English").value).toMatch(
      /^10 January 2023, Rome: They met\. \(.+, paragraph/u,
    );
    expect(field("Caption, in German").value).toMatch(/^10\. Januar 2023, Rom: .+ Abs/u);
    expect(field(/^What the picture shows.*English/u).value).toContain("Talks in Rome");
    expect(store.getState().stories[0]?.scenes[0]?.view).toEqual({ sel: "event:2023-01-10-rome" });
  });

  const code = "../../src/app/story/author/savedScene.ts";

  it("saves the view at which it was asked for, though its code comes later, and each of two presses", async () => {
    let send = (): void => undefined;
    const sent = new Promise<void>((resolve) => {
      send = resolve;
    });
    vi.doMock(code, async (original) => {
      await sent;
      return original<object>();
    });
    const store = open({ selection: rome });
    await press("Save scene");
    await press("Save scene");
    store.getState().actions.select(null);
    send();
    await vi.waitFor(() => expect(store.getState().stories[0]?.scenes).toHaveLength(2));
    for (const { view } of store.getState().stories[0]?.scenes ?? [])
      expect(view).toEqual({ sel: "event:2023-01-10-rome" });
    vi.doUnmock(code);
  });

  it("opens the editor, which says why, where the code does not come", async () => {
    vi.doMock(code, () => {
      throw new Error("gone");
    });
    const store = open({ selection: rome });
    await press("Save scene");
    expect(await screen.findByRole("dialog", { name: "Story" })).toBeInTheDocument();
    expect(store.getState().stories).toEqual([]);
    vi.doUnmock(code);
  });

  it("goes on with the same story", async () => {
    const store = open();
    await saveScene();
    await press("Close");
    await saveScene();
    expect(store.getState().stories).toHaveLength(1);
    expect(scenes()).toHaveLength(2);
  });
});

describe("the scenes of a story", () => {
  it("are moved by buttons and by Alt with the arrows", async () => {
    await three();
    await press("Move up");
    expect(scenes()).toEqual(["1Talks in Rome", "2C", "3B"]);
    screen.getByRole("button", { name: /Talks in Rome/u }).focus();
    await userEvent.keyboard("{Alt>}{ArrowDown}{ArrowDown}{/Alt}");
    expect(scenes()).toEqual(["1C", "2B", "3Talks in Rome"]);
    expect(screen.getByRole("button", { name: /Talks in Rome/u })).toHaveFocus();
  });

  it("are deleted, and come back where they were", async () => {
    await three();
    await press(/^2/u);
    await press("Delete");
    expect(scenes()).toEqual(["1Talks in Rome", "2C"]);
    await press(/^1/u);
    await press("Delete");
    await press("Delete");
    expect(screen.getByText(/No scene yet/u)).toBeInTheDocument();
    for (let times = 0; times < 3; times += 1) await press("Undo");
    expect(scenes()).toEqual(["1Talks in Rome", "2B", "3C"]);
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  });

  it("take the present view", async () => {
    const store = open();
    await saveScene();
    store.getState().actions.select({ kind: "actor", id: "italy" });
    await press("Use the present view");
    expect(store.getState().stories[0]?.scenes[0]?.view).toEqual({ sel: "actor:italy" });
  });

  it("are presented from the one chosen", async () => {
    const store = await three();
    await press("Present from here");
    expect(store.getState().view.scene?.id).toBe(store.getState().stories[0]?.scenes[2]?.id);
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("Export data and stories", () => {
  it("writes the whole graph with the stories, which reads back without an error", async () => {
    const store = await three();
    await userEvent.clear(field("Title of the story, in English"));
    await userEvent.type(field("Title of the story, in English"), "Ties");
    expect(screen.getByText(/kept on this device only/u)).toBeInTheDocument();
    await press("Export data and stories");
    const [name, type, text = ""] = vi.mocked(saveFile).mock.lastCall ?? [];
    expect([name, type]).toEqual(["minimal.json", "application/json"]);
    const read = parseText(textOf(text));
    expect(read.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(read.graph?.stories[0]?.title["en"]).toBe("Ties");
    expect(read.graph?.stories[0]?.scenes).toHaveLength(3);
    expect({ ...read.graph, stories: [] }).toEqual(graph);
    expect(hasUnsavedStories(store.getState())).toBe(false);
    expect(screen.getByText(/has been written/u)).toBeInTheDocument();
  });
});

describe("before another file is opened", () => {
  it("unsaved stories can be written first", async () => {
    const store = createMusubiStore(indexGraph(graph));
    store.getState().actions.setStories(minimalGraph().stories);
    const does = vi.fn<(what: string) => void>();
    function Page() {
      const [shown, setShown] = useState(true);
      return shown ? (
        <UnsavedDialog
          name="other.json"
          store={store}
          graph={graph}
          onOpen={() => does("open")}
          onClose={() => setShown(false)}
        />
      ) : null;
    }
    render(<Page />);
    expect(screen.getByRole("dialog", { name: "Unsaved scenes" })).toHaveTextContent("other.json");
    await press("Export, then open");
    expect(parseText(textOf(vi.mocked(saveFile).mock.lastCall?.[2])).graph?.stories).toEqual(
      minimalGraph().stories,
    );
    expect(does.mock.calls).toEqual([["open"]]);
    await press("Stay here");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(does).toHaveBeenCalledTimes(1);
  });
});
