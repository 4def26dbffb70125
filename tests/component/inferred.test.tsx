import { cleanup, render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { createMusubiStore } from "../../src/store/createMusubiStore.ts";
import { StoreProvider } from "../../src/store/StoreContext.tsx";
import { defaultView } from "../../src/store/viewState.ts";
import { DetailsPanel } from "../../src/views/details/DetailsPanel.tsx";
import { citationsOf, graph, index, isPublic } from "../data/defaultData.ts";

function show(id: string): void {
  cleanup();
  const store = createMusubiStore(index, {
    ...defaultView,
    selection: { kind: "event", id },
  });
  render(
    <StoreProvider store={store}>
      <DetailsPanel />
    </StoreProvider>,
  );
}

const section = (name: string) => within(screen.getByRole("region", { name }));
const basis = (id: string, field: string) =>
  citationsOf(id).filter(
    (row) => isPublic(row) && row.field === field && row.stance === "supports",
  );
const having = (field: string) => graph.events.filter(({ id }) => basis(id, field).length > 0);

describe("what no article gives is said to be inferred", () => {
  it.each(having("participations").map(({ id }) => id))("who takes part in %s", (id) => {
    show(id);
    const participants = section("Participants");
    const [citation] = basis(id, "participations");
    const names = citation?.value?.split(", ") ?? [];
    expect(participants.getAllByText("Inferred")).toHaveLength(names.length);
    for (const name of names) expect(participants.getByRole("button", { name })).toBeVisible();
    expect(participants.queryByText("Stated")).toBeNull();
    expect(participants.getByText(citation?.note?.["en"] ?? "?")).toBeVisible();
  });

  it.each(having("place").map(({ id }) => id))("where %s was", (id) => {
    show(id);
    const place = section("Place");
    expect(place.getByText("Inferred")).toBeVisible();
    expect(place.getByText(basis(id, "place")[0]?.note?.["en"] ?? "?")).toBeVisible();
  });

  it("and nothing of the kind where the article does", () => {
    show("2024-07-28-two-plus-two-tokyo");
    expect(section("Place").queryByText("Inferred")).toBeNull();
    expect(section("Participants").getByText("Stated")).toBeVisible();
  });
});
