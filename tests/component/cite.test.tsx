import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { defaultView, type ViewState } from "../../src/store/viewState.ts";
import { DetailsPanel } from "../../src/views/details/DetailsPanel.tsx";
import { event, renderPart, section } from "../fixtures/component.tsx";
import { detailedGraph } from "../fixtures/detailedGraph.ts";

const show = (view: Partial<ViewState> = {}) => renderPart(<DetailsPanel />, detailedGraph, view);

/** With nothing selected, the list of sources in the drawer. */
const showSources = () => {
  const store = show();
  act(() => store.getState().actions.list({ kind: "sources", id: "" }));
  return store;
};

async function cite(view: Partial<ViewState>, dialog: string) {
  const user = userEvent.setup();
  const store = show(view);
  if (view.selection === undefined)
    act(() => store.getState().actions.list({ kind: "sources", id: "" }));
  await user.click(screen.getByRole("button", { name: "Cite" }));
  return { user, dialog: within(await screen.findByRole("dialog", { name: dialog })) };
}

describe("Cite", () => {
  it("gives an event in three formats with its paragraphs and its link", async () => {
    const { dialog } = await cite({ selection: event("rome") }, "Cite this event");
    for (const name of ["Plain text", "BibTeX", "CSL-JSON"]) {
      const { value } = dialog.getByRole<HTMLTextAreaElement>("textbox", { name });
      expect(value).toContain("Rome talks");
      expect(value).toContain("?v=1&sel=event:rome");
      expect(value).toContain("A. Autor");
      expect(value).toContain("¶ 3");
    }
  });

  it("copies each with one click and says so", async () => {
    const { user, dialog } = await cite({ selection: event("rome") }, "Cite this event");
    await user.click(dialog.getByRole("button", { name: "Copy BibTeX" }));
    expect(await dialog.findByText("Copied")).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toMatch(/^@misc\{rome,/u);
  });

  it("marks the text where the browser refuses to copy", async () => {
    const { user, dialog } = await cite({}, "Cite this view");
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
    await user.click(dialog.getByRole("button", { name: "Copy Plain text" }));
    expect(await dialog.findByText(/^Not copied/u)).toBeInTheDocument();
    const field = dialog.getByRole<HTMLTextAreaElement>("textbox", { name: "Plain text" });
    expect(field.selectionEnd).toBe(field.value.length);
  });

  it("gives a relationship with all that its events stand on", async () => {
    const { dialog } = await cite(
      { selection: { kind: "relationship", id: "italy~japan" } },
      "Cite this relationship",
    );
    const { value } = dialog.getByRole<HTMLTextAreaElement>("textbox", { name: "Plain text" });
    expect(value).toContain("“Japan · Italy”.");
    expect(value).toContain("sel=relationship:italy~japan");
    expect(value.match(/^– /gmu)).toHaveLength(2);
  });

  it("gives the view with how much of everything it shows, and its filters in the link", async () => {
    const { dialog } = await cite(
      { filters: { ...defaultView.filters, source: ["web"] } },
      "Cite this view",
    );
    const { value } = dialog.getByRole<HTMLTextAreaElement>("textbox", { name: "Plain text" });
    expect(value).toMatch(/“1 of 6 events”/u);
    expect(value).toContain("?v=1&source=web");
  });
});

describe("Sources", () => {
  const source = (name: RegExp) => section("Sources").getByRole("button", { name });

  it("says what each bears out", () => {
    showSources();
    expect(source(/Ein Artikel/u)).toHaveAccessibleName(/supports 1 event$/u);
    expect(source(/Ohne Adresse/u)).toHaveAccessibleName(/supports 5 events$/u);
    expect(source(/The public record/u)).toHaveAccessibleName(/supports 1 event$/u);
  });

  it("is answered by both pictures while pointed at, and filters by a click", async () => {
    const user = userEvent.setup();
    const store = showSources();
    await user.hover(source(/Ein Artikel/u));
    expect(store.getState().hover).toEqual({ kind: "source", id: "web" });
    await user.unhover(source(/Ein Artikel/u));
    expect(store.getState().hover).toBeNull();
    await user.click(source(/Ein Artikel/u));
    expect(store.getState().view.filters.source).toEqual(["web"]);
    expect(source(/Ein Artikel/u)).toHaveAttribute("aria-pressed", "true");
    await user.click(source(/Ein Artikel/u));
    expect(store.getState().view.filters.source).toEqual([]);
  });

  it("links only where the source gives an address", () => {
    showSources();
    const links = section("Sources").getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["https://example.org/artikel"]);
  });
});
