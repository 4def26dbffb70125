import { fireEvent, render, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { Menu } from "../../src/ui/Menu.tsx";

// jsdom opens no popover: what is in it can be reached but counts as hidden, and hidden roles have no name.

describe("Menu", () => {
  const languages = [
    { id: "de", content: "Deutsch", lang: "de", checked: false },
    { id: "en", content: "English", lang: "en", checked: true },
    { id: "es", content: "Español", lang: "es", checked: false },
  ];
  const show = (onChoose = vi.fn()) => {
    render(
      <Menu label="Language" items={languages} onChoose={onChoose}>
        EN
      </Menu>,
    );
    const menu = screen.getByRole("menu", { hidden: true });
    const item = (content: string) => within(menu).getByText(content);
    return { button: screen.getByRole("button", { name: "Language" }), menu, item, onChoose };
  };

  it("says what it opens, and which of its items holds", () => {
    const { button, menu, item } = show();
    expect(button).toHaveAttribute("aria-haspopup", "menu");
    expect(menu).toHaveAttribute("aria-label", "Language");
    expect(item("English")).toHaveAttribute("aria-checked", "true");
    expect(item("Deutsch")).toHaveAttribute("lang", "de");
  });

  it("opens with an arrow at what holds, and goes round by arrows, Home, End and typing", () => {
    const { button, menu, item } = show();
    fireEvent.keyDown(button, { key: "ArrowDown" });
    expect(item("English")).toHaveFocus();
    fireEvent.keyDown(menu, { key: "ArrowDown" });
    fireEvent.keyDown(menu, { key: "ArrowDown" });
    expect(item("Deutsch")).toHaveFocus();
    fireEvent.keyDown(menu, { key: "End" });
    expect(item("Español")).toHaveFocus();
    fireEvent.keyDown(menu, { key: "d" });
    expect(item("Deutsch")).toHaveFocus();
  });

  it("tells what is chosen, and has one stop for Tab: its button", () => {
    const { item, onChoose } = show();
    fireEvent.click(item("Español"));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith("es");
    for (const { content } of languages) expect(item(content).tabIndex).toBe(-1);
  });
});
