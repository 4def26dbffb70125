import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { MusubiStore } from "../../src/store/musubiState.ts";
import { defaultView, type ViewState } from "../../src/store/viewState.ts";
import { NetworkView } from "../../src/views/network/NetworkView.tsx";
import { region, renderPart, stubSizes } from "../fixtures/component.tsx";
import { graphFromText } from "../fixtures/graphFromText.ts";

const graph = graphFromText(`
  gcap: 2022-12     project    japan italy united-kingdom  Fighter plan
  jet:  2023-05     project    japan italy united-kingdom  Fighter ready
  rome: 2023-01-10  meeting    japan italy china(subject)  Rome talks
  deal: 2023-01-10  agreement  japan italy  Rome agreement
  kiev: 2022-02-24  invasion   russia ukraine
`);

beforeEach(() => stubSizes(1000, 420));

const show = (view: Partial<ViewState> = {}) => renderPart(<NetworkView />, graph, view);

const network = () => region("Network");
const part = (selector: string): Element => {
  const found = network().querySelector(selector);
  if (found === null) throw new Error(`Nothing is ${selector}`);
  return found;
};
const selection = (store: MusubiStore) => store.getState().view.selection;

describe("the tree", () => {
  const open = async (): Promise<void> => {
    act(() => screen.getAllByRole("treeitem")[0]?.focus());
    await userEvent.setup().keyboard("*");
  };

  it("begins with the actors and their events, and names a relationship by both", async () => {
    show();
    const tree = screen.getByRole("tree", { name: "Relationships" });
    for (const item of within(tree).getAllByRole("treeitem"))
      expect(item).toHaveAttribute("aria-level", "1");
    expect(within(tree).getByText("Japan, 4 events")).toHaveAttribute("aria-expanded", "false");
    await open();
    expect(within(tree).getByText("Japan–Italy, 4 events")).toHaveAttribute("aria-level", "2");
    expect(within(tree).getByText("Italy–Japan, 4 events")).toHaveAttribute("aria-level", "2");
    expect(within(tree).getAllByText(/–China, mentioned only, 1 event$/u)).toHaveLength(2);
  });

  it("is one stop, walked with the arrow keys", async () => {
    show();
    const user = userEvent.setup();
    const items = screen.getAllByRole("treeitem");
    expect(items.filter((one) => one.tabIndex === 0)).toHaveLength(1);
    items[0]?.focus();
    await user.keyboard("{ArrowDown}");
    expect(items[1]).toHaveFocus();
    await user.keyboard("{ArrowUp}{ArrowRight}");
    expect(items[0]).toHaveFocus();
    expect(items[0]).toHaveAttribute("aria-expanded", "true");
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement).toHaveAttribute("aria-level", "2");
    await user.keyboard("{ArrowLeft}");
    expect(items[0]).toHaveFocus();
    await user.keyboard("{ArrowLeft}");
    expect(items[0]).toHaveAttribute("aria-expanded", "false");
    await user.keyboard("{End}");
    expect(screen.getAllByRole("treeitem").at(-1)).toHaveFocus();
    await user.keyboard("{Home}");
    expect(items[0]).toHaveFocus();
  });

  it("opens the branch of a relationship that is chosen elsewhere, and only one", () => {
    const store = show();
    act(() => store.getState().actions.select({ kind: "relationship", id: "italy~japan" }));
    const chosen = screen.getAllByRole("treeitem", { selected: true });
    expect(chosen.map(({ textContent }) => textContent)).toEqual(["Japan–Italy, 4 events"]);
    expect(chosen[0]).toHaveAttribute("tabindex", "0");
    expect(screen.getAllByRole("treeitem", { expanded: true })).toHaveLength(1);
  });

  it("finds by typing", async () => {
    show();
    screen.getAllByRole("treeitem")[0]?.focus();
    await userEvent.setup().keyboard("uni");
    expect(document.activeElement?.textContent).toMatch(/^United Kingdom/u);
  });

  it("finds the counterparts of an open branch by typing", async () => {
    show();
    screen.getAllByRole("treeitem")[0]?.focus();
    await userEvent.setup().keyboard("{ArrowRight}uni");
    expect(document.activeElement?.textContent).toMatch(/^Japan–United Kingdom/u);
  });

  it("selects with Enter and Space", async () => {
    const store = show();
    const user = userEvent.setup();
    screen.getAllByRole("treeitem")[0]?.focus();
    await user.keyboard("{Enter}");
    expect(selection(store)).toEqual({ kind: "actor", id: "japan" });
    await user.keyboard("{ArrowRight}{ArrowDown} ");
    expect(selection(store)).toEqual({ kind: "relationship", id: "italy~japan" });
    expect(document.activeElement).toHaveAttribute("aria-selected", "true");
  });

  it("points in both pictures at what the keyboard stands on", () => {
    const store = show();
    act(() => screen.getAllByRole("treeitem")[0]?.focus());
    expect(store.getState().hover).toEqual({ kind: "actor", id: "japan" });
    expect(part('[data-actor="japan"]')).toHaveAttribute("data-focused");
    act(() => screen.getAllByRole("treeitem")[0]?.blur());
    expect(store.getState().hover).toBeNull();
  });
});

describe("the picture", () => {
  it("is hidden from assistive technology and holds nothing to focus", () => {
    show();
    expect(part("svg")).toHaveAttribute("aria-hidden", "true");
    expect(part("svg").querySelector("[tabindex], a, button")).toBeNull();
  });

  it("marks actors, cords, strands and knots", () => {
    show();
    expect(part('[data-relationship="italy~japan"]').querySelectorAll("[data-event]")).toHaveLength(
      2,
    );
    expect(
      part('[data-knot="italy~japan~united-kingdom"]').querySelectorAll("[data-event]"),
    ).toHaveLength(2);
    for (const actor of ["japan", "italy", "united-kingdom", "russia", "ukraine", "china"])
      expect(network().querySelectorAll(`[data-actor="${actor}"]`)).toHaveLength(1);
  });

  it("selects a cord, then its strand, and nothing on empty ground", async () => {
    const store = show();
    const user = userEvent.setup();
    const strand = () => part('[data-relationship="italy~japan"] [data-event="deal"] path');
    await user.click(strand());
    expect(selection(store)).toEqual({ kind: "relationship", id: "italy~japan" });
    await user.click(strand());
    expect(selection(store)).toEqual({ kind: "event", id: "deal" });
    await user.click(part("svg"));
    expect(selection(store)).toBeNull();
  });

  it("lists the events of a knot, and keeps it lit", async () => {
    const store = show();
    const id = "italy~japan~united-kingdom";
    await userEvent.setup().click(part(`[data-knot="${id}"] circle:last-child`));
    expect(store.getState().listed).toEqual({ kind: "knot", id });
    await userEvent.setup().unhover(part("svg"));
    act(() => store.getState().actions.hover(null));
    await waitFor(() =>
      expect(part(`[data-knot="${id}"]`)).toHaveAttribute("data-level", "highlighted"),
    );
    expect(part('[data-actor="china"]')).toHaveAttribute("data-level", "muted");
  });

  it("keeps its elements when the selection changes", () => {
    const store = show();
    const before = part('[data-actor="italy"]');
    act(() => store.getState().actions.select({ kind: "actor", id: "italy" }));
    expect(part('[data-actor="italy"]')).toBe(before);
    expect(before).toHaveAttribute("data-selected");
  });
});

it("says so when no event is left", () => {
  show({ filters: { ...defaultView.filters, text: "nothing says this" } });
  expect(screen.getByText("No event is left to draw.")).toBeInTheDocument();
});

it("speaks German", () => {
  show({ lang: "de" });
  expect(screen.getByRole("tree", { name: "Beziehungen" })).toBeInTheDocument();
  expect(screen.getAllByText("Japan, 4 Ereignisse")[0]).toHaveAttribute("aria-level", "1");
});
