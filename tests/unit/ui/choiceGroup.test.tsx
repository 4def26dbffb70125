import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { ChoiceGroup } from "../../../src/ui/ChoiceGroup.tsx";

function Wish() {
  const [chosen, setChosen] = useState<"view" | "a story">("view");
  return (
    <ChoiceGroup
      label="What"
      options={[
        { id: "view", name: "This view" },
        { id: "a story", name: "The story", note: "from its start" },
      ]}
      chosen={chosen}
      onChoose={setChosen}
    />
  );
}

test("a choice is one stop for Tab, its note a description, and arrows choose", async () => {
  render(
    <>
      <Wish />
      <button type="button">After</button>
    </>,
  );
  const person = userEvent.setup();
  const story = screen.getByRole("radio", { name: "The story", description: "from its start" });
  await person.tab();
  expect(screen.getByRole("radio", { name: "This view" })).toHaveFocus();
  await person.keyboard("{ArrowDown}");
  expect(story).toBeChecked();
  await person.tab();
  expect(screen.getByRole("button", { name: "After" })).toHaveFocus();
});
