import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ExportDialog } from "../../src/app/export/ExportDialog.tsx";
import type { EventGraph } from "../../src/model/eventGraph.ts";
import { indexGraph } from "../../src/model/graphIndex.ts";
import { createMusubiStore } from "../../src/store/createMusubiStore.ts";
import { StoreProvider } from "../../src/store/StoreContext.tsx";
import { defaultView, type ViewState } from "../../src/store/viewState.ts";
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

let saved: { name: string; content: Blob }[] = [];

beforeEach(() => {
  saved = [];
  const made = new Map<string, Blob>();
  HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
  };
  // jsdom has neither.
  URL.createObjectURL = (blob) => {
    const address = `blob:${made.size}`;
    made.set(address, blob as Blob);
    return address;
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    const content = made.get(this.href);
    if (content !== undefined) saved.push({ name: this.download, content });
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

function show(view: Partial<ViewState> = {}) {
  const store = createMusubiStore(indexGraph(graph), { ...defaultView, ...view });
  const onClose = vi.fn<() => void>();
  render(
    <StoreProvider store={store}>
      <ExportDialog onClose={onClose} />
    </StoreProvider>,
  );
  const dialog = within(screen.getByRole("dialog", { name: "Export" }));
  return { dialog, store, user: userEvent.setup() };
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
    const { dialog, store, user } = show({ selection: { kind: "event", id: "rome" } });
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
    await user.click(dialog.getByRole("radio", { name: /^Two steps 2 slides/u }));
    await user.click(dialog.getByRole("radio", { name: "SVG" }));
    await user.click(dialog.getByRole("button", { name: "Save file" }));
    expect(await dialog.findByText("Saved as two-steps.zip")).toBeVisible();
  });

  it("tells how far it is, and can be stopped", async () => {
    const { dialog, user } = show();
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
