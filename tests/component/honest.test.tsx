import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { shownEvents } from "../../src/store/selectors.ts";
import { defaultView, type ViewState } from "../../src/store/viewState.ts";
import { DateMatchingSwitch } from "../../src/views/filters/DateMatchingSwitch.tsx";
import { TimelineLegend } from "../../src/views/timeline/TimelineLegend.tsx";
import { renderPart } from "../fixtures/component.tsx";
import { graphFromText } from "../fixtures/graphFromText.ts";

const graph = graphFromText(`
  talks:  2022-05-10  meeting   japan italy  Talks
  spring: 2022-05     visit     japan italy  Visit in May
  years:  2022/2023   agreement japan italy  Agreement of two years
  due:    [..2023-06] project   japan italy  Project due
  later:  2024-03-01  meeting   japan italy  Later talks
`);

const may = { start: 19_113, end: 19_137 }; // 1 to 25 May 2022

const show = (view: Partial<ViewState> = {}) => renderPart(<DateMatchingSwitch />, graph, view);

const shown = (store: ReturnType<typeof show>) => shownEvents(store.getState()).map(({ id }) => id);
const radio = (name: string) => screen.getByRole("radio", { name });

describe("the two readings of the time shown", () => {
  it("says how many events hang on the reading, and leaves them out at a click", async () => {
    const store = show({ window: may });
    const group = screen.getByRole("radiogroup");
    expect(group).toHaveAccessibleDescription("2 uncertain events in this period");
    expect(radio("May be in this period")).toBeChecked();
    expect(shown(store)).toEqual(expect.arrayContaining(["talks", "spring", "years"]));
    await userEvent.click(radio("Definitely in this period"));
    expect(radio("Definitely in this period")).toBeChecked();
    expect(group).toHaveAccessibleDescription("2 events left out: uncertain");
    expect(shown(store)).toEqual(["talks"]);
  });

  it("is one stop for the keyboard, and its arrows choose", async () => {
    const store = show({ window: may });
    radio("May be in this period").focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(store.getState().view.dateMatching).toBe("certain");
    expect(radio("Definitely in this period")).toHaveFocus();
    expect(radio("May be in this period")).toHaveAttribute("tabindex", "-1");
    await userEvent.keyboard("{ArrowRight}");
    expect(store.getState().view.dateMatching).toBe("possible");
  });

  it("is not there where it makes no difference", () => {
    show({ window: { start: 19_783, end: 19_783 } }); // 1 March 2024
    expect(screen.queryByRole("radiogroup")).not.toBeInTheDocument();
  });

  it("stays to be undone where it makes no difference any more", async () => {
    const store = show({ window: { start: 19_783, end: 19_783 }, dateMatching: "certain" });
    expect(screen.getByRole("radiogroup")).toHaveAccessibleDescription(
      "No uncertain events in this period",
    );
    await userEvent.click(radio("May be in this period"));
    expect(store.getState().view.dateMatching).toBe("possible");
    expect(screen.queryByRole("radiogroup")).not.toBeInTheDocument();
  });

  it("counts with the years of the filter: an event of 2022 and 2023 is in 2022 only possibly", () => {
    const filters = { ...defaultView.filters, year: [2022] };
    const store = show({ filters, dateMatching: "certain" });
    expect(shown(store)).toEqual(["spring", "talks"]);
    expect(screen.getByRole("radiogroup")).toHaveAccessibleDescription(/^1 event left out/u);
  });
});

describe("the legend", () => {
  it("names the five looks, how a date is known, and all else a mark can say", () => {
    renderPart(<TimelineLegend />, graph);
    // jsdom opens no popover: its content is found but counts as hidden.
    const card = screen.getByRole("dialog", { hidden: true });
    const rows = within(card)
      .getAllByRole("listitem", { hidden: true })
      .map((row) => row.textContent?.split(/[:,]/u)[0]);
    expect(rows).toEqual([
      "Exact day",
      "On some day between its fixed ends",
      "Approximate",
      "At the fixed end at the latest",
      "Outline",
      "Solid centre",
      "Half centre",
      "No centre",
      "Lasted from the one end to the other",
      "From the fixed end on",
      "Outline in each of these forms",
      "Dotted",
      "Ends in a point",
      "One above the other",
      "One event in several lanes",
      // With the number that is drawn.
      "3So many events",
    ]);
    const drawings = [...card.querySelectorAll("li svg")].map(({ innerHTML }) =>
      innerHTML.replaceAll(/_r_\w+_/gu, ""),
    );
    // Without a centre an exact day is an inferred one.
    expect(new Set(drawings).size).toBe(drawings.length - 1);
  });
});
