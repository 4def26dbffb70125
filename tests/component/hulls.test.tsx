import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { toEpochDay } from "../../src/model/dates/calendar.ts";
import type { ViewState } from "../../src/store/viewState.ts";
import { NetworkView } from "../../src/views/network/NetworkView.tsx";
import { renderPart, stubSizes } from "../fixtures/component.tsx";
import { graphFromText } from "../fixtures/graphFromText.ts";

const members = [
  ["italy", "nato", "1949"],
  ["spain", "nato", "1982"],
  ["japan", "g7", "1975"],
  ["italy", "g7", "1975"],
  ["japan", "quad", "2007"],
  ["nowhere", "quad", "2007"],
] as const;

const graph = graphFromText(
  `
  rome: 2023-01-10  meeting  japan italy  Rome talks
  madr: 2022-06     summit   japan spain nato  Madrid
  hiro: 2023-05     summit   japan g7 italy  Hiroshima
  quad: 2021        summit   japan quad  Quad
`,
  {
    tables: {
      relations: members.map(([from, to, start]) => ({
        id: `${from}-in-${to}`,
        type: "member_of",
        from,
        to,
        start,
      })),
    },
  },
);

beforeEach(() => stubSizes(1000, 420));

const show = (view: Partial<ViewState> = {}) => renderPart(<NetworkView />, graph, view);

const group = (name = "Memberships") => within(screen.getByRole("group", { name }));
const hulls = () =>
  [...document.querySelectorAll("[data-hull]")].map((one) => one.getAttribute("data-hull"));

it("offers the alliances of which at least two members are drawn", () => {
  show();
  expect(
    group()
      .getAllByRole("button")
      .map((button) => button.textContent),
  ).toEqual(["Nato, 2 members", "G7, 2 members"]);
  expect(hulls()).toEqual([]);
});

it("surrounds the members at a press, names the ground, and lets go at the next", async () => {
  const user = userEvent.setup();
  const store = show();
  const nato = group().getByRole("button", { name: /^Nato/u });
  await user.click(nato);
  expect(nato).toHaveAttribute("aria-pressed", "true");
  expect(store.getState().view.hulls).toEqual(["nato"]);
  // Its code comes with the first that is asked for.
  await waitFor(() => expect(hulls()).toEqual(["nato"]));
  expect(document.querySelector('tspan[data-kind="hull"]')).toHaveTextContent("Nato");
  await user.keyboard("{Enter}");
  expect(store.getState().view.hulls).toEqual([]);
  expect(hulls()).toEqual([]);
});

it("counts only who was a member in the window, and draws no ground around one alone", () => {
  show({ hulls: ["nato"], window: { start: toEpochDay(1970, 1, 1), end: toEpochDay(1980, 1, 1) } });
  expect(group().getByRole("button", { name: "Nato, 1 member" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  expect(hulls()).toEqual([]);
});

it("answers the alliance that is chosen or pointed at", async () => {
  const user = userEvent.setup();
  show({ hulls: ["nato", "g7"], selection: { kind: "actor", id: "g7" } });
  const strong = () =>
    [...document.querySelectorAll("[data-strong]")].map((one) => one.getAttribute("data-hull"));
  await waitFor(() => expect(strong()).toEqual(["g7"]));
  await user.hover(group().getByRole("button", { name: /^Nato/u }));
  expect(strong().toSorted()).toEqual(["g7", "nato"]);
});

it("speaks German", () => {
  show({ lang: "de" });
  const names = group("Mitgliedschaften").getAllByRole("button");
  expect(names[0]).toHaveTextContent("Nato, 2 Mitglieder");
});
