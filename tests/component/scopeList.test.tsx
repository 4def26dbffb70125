import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { expect, it } from "vitest";
import { CheckedList } from "../../src/app/scope/CheckedList.tsx";

const parties = Array.from({ length: 15 }, (_, at) => ({
  id: `p${at}`,
  name: `Party ${String.fromCodePoint(65 + at)}`,
  events: 100 - at,
}));

/** A list of which the server names 15, of so many. */
function List({ all, onKept }: { all: number; onKept: (ids: readonly string[]) => void }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const choose = (ids: readonly string[]): void => {
    setChosen(ids);
    onKept(ids);
  };
  return (
    <CheckedList
      language="en"
      title="Parties"
      items={parties}
      all={all}
      chosen={chosen}
      onChoose={choose}
    />
  );
}

const check = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole("checkbox", { name }));
};

it("keeps those below the list with one check, beside what is kept of the list", () => {
  let kept: readonly string[] = [];
  render(<List all={15} onKept={(ids) => (kept = ids)} />);
  check("5 more");
  expect(kept).toEqual(parties.slice(0, 10).map(({ id }) => id));
  check(/^Party A/u);
  check("5 more");
  expect(kept.toSorted()).toEqual(
    parties
      .slice(1)
      .map(({ id }) => id)
      .toSorted(),
  );
});

it("keeps all where it cannot name those that it leaves out: a check that says 290 never means 5", () => {
  let kept: readonly string[] = ["?"];
  render(<List all={300} onKept={(ids) => (kept = ids)} />);
  check("290 more");
  check(/^Party A/u);
  expect(kept).toHaveLength(9);
  check("290 more");
  expect(kept).toEqual([]);
  // What it shows is what it can name.
  expect(screen.getByRole("button", { name: "Show 5 more" })).toBeVisible();
  expect(screen.getByRole("checkbox", { name: "290 more" })).toBeChecked();
  expect(screen.getByRole("checkbox", { name: /^Party A/u })).toBeChecked();
});
