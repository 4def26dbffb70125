import { cleanup } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { DetailsPanel } from "../../src/views/details/DetailsPanel.tsx";
import { citationsOf, graph, isPublic } from "../data/defaultData.ts";
import { event, renderPart, section } from "../fixtures/component.tsx";

function show(id: string): void {
  cleanup();
  renderPart(<DetailsPanel />, graph, { selection: event(id) });
}

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
