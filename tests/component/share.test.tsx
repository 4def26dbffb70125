import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ShareDialog } from "../../src/app/share/ShareDialog.tsx";
import { type DataOrigin, DataOriginContext } from "../../src/app/load/loaded.ts";
import { appOfOneFile, oneFile } from "../../src/io/export/oneFile.ts";
import type { ViewState } from "../../src/store/viewState.ts";
import { event, keepDownloads, renderPart, serve } from "../fixtures/component.tsx";
import { detailedGraph } from "../fixtures/detailedGraph.ts";

const story = {
  id: "tour",
  title: { en: 'The "tour"' },
  scenes: [
    {
      id: "rome",
      title: { en: "Rome" },
      caption: { en: "They meet." },
      alt: { en: "Two circles." },
      view: { sel: "event:rome" },
    },
  ],
};
const graph = { ...detailedGraph, stories: [story] };

function open(view: Partial<ViewState> = {}, origin: DataOrigin = "site") {
  const store = renderPart(
    <DataOriginContext value={origin}>
      <ShareDialog onClose={() => undefined} />
    </DataOriginContext>,
    graph,
    view,
  );
  const dialog = within(screen.getByRole("dialog"));
  const value = (name: string) => dialog.getByRole<HTMLTextAreaElement>("textbox", { name }).value;
  return { user: userEvent.setup(), store, dialog, value };
}

describe("Share", () => {
  it("gives the link of the view, without what is only of a frame", async () => {
    const { value } = open({ selection: event("rome"), embed: true });
    expect(value("Link")).toMatch(/^http:\/\/[^?]+\?v=1&sel=event:rome$/u);
    expect(screen.getByTitle("How it looks in a frame")).toHaveAttribute(
      "src",
      expect.stringMatching(/sel=event:rome&embed=1#preview/u),
    );
  });

  it("names the span of time and the language when it is frozen", async () => {
    const { user, dialog, value } = open();
    expect(value("Link")).not.toContain("from=");
    await user.click(dialog.getByRole("radio", { name: "Keep this period" }));
    expect(value("Link")).toMatch(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d&lang=en$/u);
  });

  it("gives the story from its first scene, every scene a step of the slide", async () => {
    const { user, dialog, value } = open();
    await user.click(dialog.getByRole("radio", { name: /The story/u }));
    expect(value("Link")).toMatch(/\?v=1&story=tour&scene=rome$/u);
    await user.click(dialog.getByRole("tab", { name: "reveal.js" }));
    expect(value("HTML")).toContain('data-musubi="1"');
    expect(value("HTML")).toContain('title="The &quot;tour&quot;"');
  });

  it("says that a changed story is not in the link", async () => {
    const { user, store, dialog } = open();
    await user.click(dialog.getByRole("radio", { name: /The story/u }));
    expect(dialog.queryByText(/You have changed the story/u)).toBeNull();
    store.getState().actions.setStories([{ ...story, title: { en: "Another" } }]);
    expect(await dialog.findByText(/You have changed the story/u)).toBeVisible();
    await user.click(dialog.getByRole("tab", { name: "Single file" }));
    expect(dialog.queryByText(/You have changed the story/u)).toBeNull();
  });

  it("goes from tab to tab with the arrows", async () => {
    const { user, dialog } = open();
    dialog.getByRole("tab", { name: "Link" }).focus();
    await user.keyboard("{ArrowLeft}");
    expect(dialog.getByRole("tab", { name: "Single file" })).toHaveFocus();
    expect(dialog.getByRole("tab", { selected: true })).toHaveTextContent("Single file");
    expect(dialog.getByRole("tabpanel", { name: "Single file" })).toBeVisible();
    await user.keyboard("{Home}");
    expect(dialog.getByRole("tabpanel", { name: "Link" })).toBeVisible();
  });

  it("offers only the file where no link leads to the data", () => {
    const { dialog } = open({}, "computer");
    expect(dialog.queryByRole("textbox")).toBeNull();
    expect(dialog.queryByRole("tab")).toBeNull();
    expect(dialog.getByRole("button", { name: "Download as a single file" })).toBeEnabled();
  });

  it("puts the data, the changed stories and the view into the file", async () => {
    const app = {
      policy: "default-src 'none'",
      icon: "data:,",
      head: "",
      style: "",
      script: "",
      notices: "",
    };
    const site = oneFile(app, { title: "", lang: "en", name: "", data: "{}", view: "" });
    serve(site);
    const saved = keepDownloads();
    const { user, store, dialog } = open({ selection: event("rome") }, "computer");
    const changed = { ...story, title: { en: "</script>Changed" } };
    store.getState().actions.setStories([changed]);
    await user.click(dialog.getByRole("button", { name: "Download as a single file" }));
    expect(await dialog.findByText("Saved by your browser")).toBeVisible();
    const html = (await saved[0]?.content.text()) ?? "";
    expect(appOfOneFile(html)).toEqual(app);
    const block = new DOMParser().parseFromString(html, "text/html").getElementById("musubi-data");
    expect(block?.dataset["view"]).toBe("?v=1&sel=event:rome");
    expect(JSON.parse(block?.textContent ?? "")).toEqual({
      ...graph,
      stories: [changed],
    });
  });

  it("says so when the site has no such file", async () => {
    serve("<!doctype html>", 404);
    const { user, dialog } = open({}, "computer");
    await user.click(dialog.getByRole("button", { name: "Download as a single file" }));
    expect(await dialog.findByText(/could not be made/u)).toBeVisible();
  });
});
