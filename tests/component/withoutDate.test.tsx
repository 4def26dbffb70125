import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { openApp } from "../fixtures/app.tsx";
import { press, region } from "../fixtures/component.tsx";
import { graphFromText } from "../fixtures/graphFromText.ts";

const some = `
  2023-01-10 meeting japan italy   Rome talks
  -          letter  japan italy   A letter
  -          note    japan nato    A note
`;
const graphWith = (picture: string) => JSON.stringify({ ...graphFromText(picture), musubi: "1.1" });

async function open(picture: string): Promise<void> {
  openApp("", graphWith(picture));
  await screen.findByRole("listbox", { name: "Events" });
}

it("lists the events that the timeline cannot show", async () => {
  await open(some);
  await press("2 without a date");
  const details = await screen.findByRole("complementary", { name: "Details" });
  expect(details).toHaveTextContent("2 without a date");
  expect(details).toHaveTextContent("A letter");
  expect(details).not.toHaveTextContent("Rome talks");
});

it("says of each in the list of events that it has none", async () => {
  await open(some);
  expect(screen.getByRole("option", { name: /^A letter, without a date/u })).toBeInTheDocument();
  expect(screen.getByRole("status")).toHaveTextContent("3 of 3 events, 2 of 2 relationships");
});

it("says so where no event has one, and gives the network the room", async () => {
  await open(some.replace("2023-01-10", "-         "));
  const timeline = within(region("Timeline"));
  expect(timeline.getByRole("heading", { name: "No dates in this file" })).toBeInTheDocument();
  const welcome = region("Welcome");
  expect(welcome).toHaveTextContent("3 actors tied by 3 events");
  expect(welcome).toHaveTextContent("None has a date");
  expect(screen.queryByRole("region", { name: "Overview" })).not.toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Play" })).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Undo" })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /^Watch/u })).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Filters" })).toHaveTextContent("Filters");
  await press("Hide timeline");
  expect(screen.getByRole("radio", { name: "Network" })).toBeChecked();
});
