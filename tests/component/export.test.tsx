import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ExportDialog } from "../../src/app/export/ExportDialog.tsx";
import type { EventGraph } from "../../src/model/eventGraph.ts";
import type { ViewState } from "../../src/store/viewState.ts";
import { event, keepDownloads, renderPart } from "../fixtures/component.tsx";
import { detailedGraph } from "../fixtures/detailedGraph.ts";

const hostile = `</text><script>alert(1)</script>`;

const graph: EventGraph = {
  ...detailedGraph,
  meta: { ...detailedGraph.meta, title: { en: `Ties ${hostile}` } },
  stories: [
    {
      id: "two",
      title: { en: "Two steps" },
      scenes: ["first", "second"].map((id) => ({
        id,
        title: { en: `The ${id} step` },
        caption: { en: "What happened." },
        alt: { en: "One strand." },
        view: { sel: "event:rome" },
      })),
    },
  ],
};

function show(view: Partial<ViewState> = {}) {
  const saved = keepDownloads();
  const store = renderPart(<ExportDialog onClose={() => undefined} />, graph, view);
  const dialog = within(screen.getByRole("dialog", { name: "Export" }));
  return { dialog, saved, store, user: userEvent.setup() };
}

describe("Export", () => {
  it("lets one choose what, which format and size", async () => {
    const { dialog, user } = show({ show: "network" });
    for (const name of ["What", "Format", "Size", "Resolution", "Colours"])
      expect(dialog.getByRole("group", { name })).toBeVisible();
    expect(dialog.getByRole("radio", { name: "Network" })).toBeChecked();
    expect(dialog.getByText(/3200 × 1800 px/u)).toBeVisible();
    await user.click(dialog.getByRole("radio", { name: "4×" }));
    await user.click(dialog.getByRole("radio", { name: "Square" }));
    expect(dialog.getByText(/4320 × 4320 px/u)).toBeVisible();
    await user.click(dialog.getByRole("radio", { name: "PowerPoint" }));
    expect(dialog.queryByRole("group", { name: "Size" })).toBeNull();
  });

  it("saves a drawing named after the data, in which no label is markup, and leaves the page as it is", async () => {
    const { dialog, saved, store, user } = show({ selection: event("rome") });
    const before = store.getState().view;
    await user.click(dialog.getByRole("radio", { name: "SVG" }));
    await user.click(dialog.getByRole("button", { name: "Save file" }));
    expect(await dialog.findByText(/^Saved as ties-.*-rome\.svg$/u)).toBeVisible();
    const [file] = saved;
    const page = new DOMParser().parseFromString(
      (await file?.content.text()) ?? "",
      "image/svg+xml",
    );
    expect(page.querySelector("parsererror")).toBeNull();
    expect(page.querySelector("script")).toBeNull();
    expect(page.querySelector("title")?.textContent).toContain(hostile);
    const words = [...page.querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(words.join("\n")).toMatch(/Rome talks · .+ of 6 events/u);
    expect(words.join("\n")).toContain("?v=1&sel=event:rome");
    expect(store.getState().view).toBe(before);
  });

  it("saves a story as a file a scene", async () => {
    const { dialog, user } = show();
    await user.click(dialog.getByRole("radio", { name: "Two steps", description: "2 slides" }));
    await user.click(dialog.getByRole("radio", { name: "SVG" }));
    await user.click(dialog.getByRole("button", { name: "Save file" }));
    expect(await dialog.findByText("Saved as two-steps.zip")).toBeVisible();
  });

  it("tells how far it is, and can be stopped", async () => {
    const { dialog, saved, user } = show();
    await user.click(dialog.getByRole("radio", { name: /^Two steps/u }));
    await user.click(dialog.getByRole("radio", { name: "SVG" }));
    // Without letting it go on in between.
    dialog.getByRole("button", { name: "Save file" }).click();
    const cancel = await dialog.findByRole("button", { name: "Cancel" });
    expect(dialog.getByRole("progressbar", { name: "Progress of the export" })).toBeVisible();
    cancel.click();
    await waitFor(() => expect(dialog.getByRole("button", { name: "Save file" })).toBeVisible());
    expect(dialog.queryByRole("progressbar")).toBeNull();
    expect(saved).toEqual([]);
  });
});
