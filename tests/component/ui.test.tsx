import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useRef } from "react";
import { describe, expect, it, vi } from "vitest";
import { Dialog } from "../../src/ui/Dialog.tsx";
import { Menu } from "../../src/ui/Menu.tsx";
import { Popover } from "../../src/ui/Popover.tsx";
import { Segmented } from "../../src/ui/Segmented.tsx";
import { useSize } from "../../src/ui/useSize.ts";
import { Tabs } from "../../src/ui/Tabs.tsx";

// jsdom opens no popover: its content is found but counts as hidden, and hidden roles have no name.

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

describe("Segmented", () => {
  const sizes = [
    { id: "s", name: "Small" },
    { id: "l", name: "Large" },
  ] as const;

  it("is one stop for Tab whose arrows choose, going round", async () => {
    const onChoose = vi.fn();
    render(<Segmented label="Size" options={sizes} chosen="s" onChoose={onChoose} />);
    const group = screen.getByRole("radiogroup", { name: "Size" });
    await userEvent.tab();
    expect(within(group).getByRole("radio", { name: "Small", checked: true })).toHaveFocus();
    await userEvent.keyboard("{ArrowUp}");
    expect(onChoose).toHaveBeenCalledExactlyOnceWith("l");
    expect(within(group).getByRole("radio", { name: "Large" })).toHaveFocus();
  });
});

describe("Tabs", () => {
  it("chooses with left, right, Home and End, and says what its panel is", async () => {
    const onChoose = vi.fn();
    const tabs = [
      { id: "link", name: "Link" },
      { id: "frame", name: "Frame" },
      { id: "file", name: "File" },
    ] as const;
    render(
      <Tabs label="Ways" tabs={tabs} chosen="link" onChoose={onChoose}>
        Here
      </Tabs>,
    );
    await userEvent.tab();
    expect(screen.getByRole("tab", { name: "Link", selected: true })).toHaveFocus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(onChoose).toHaveBeenLastCalledWith("file");
    await userEvent.keyboard("{ArrowDown}{Home}{ArrowRight}");
    expect(onChoose).toHaveBeenLastCalledWith("frame");
    expect(onChoose).toHaveBeenCalledTimes(3);
    expect(screen.getByRole("tabpanel", { name: "Link" })).toHaveTextContent("Here");
  });
});

describe("useSize", () => {
  it("tells each new size, keeps the last while its frame is hidden, and stops when it goes", () => {
    const observed: { measure: () => void; isOn: boolean }[] = [];
    vi.stubGlobal(
      "ResizeObserver",
      class {
        own: (typeof observed)[number];
        constructor(measure: () => void) {
          this.own = { measure, isOn: true };
          observed.push(this.own);
        }
        observe() {}
        disconnect() {
          this.own.isOn = false;
        }
      },
    );
    let width = 0;
    vi.spyOn(Element.prototype, "clientWidth", "get").mockImplementation(() => width);
    vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(20);
    const resize = (to: number) =>
      act(() => {
        width = to;
        for (const { measure, isOn } of observed) if (isOn) measure();
      });
    function Box() {
      const box = useRef<HTMLDivElement>(null);
      const size = useSize(box);
      return <div ref={box}>{size === null ? "no size" : `${size.width} by ${size.height}`}</div>;
    }
    const { container, unmount } = render(<Box />);
    expect(container).toHaveTextContent("no size");
    resize(300);
    expect(container).toHaveTextContent("300 by 20");
    resize(0);
    expect(container).toHaveTextContent("300 by 20");
    unmount();
    expect(observed.every(({ isOn }) => !isOn)).toBe(true);
  });
});

describe("Popover", () => {
  it("is placed beside its anchor as it opens, also where CSS cannot", () => {
    function Opener() {
      const anchor = useRef<HTMLButtonElement>(null);
      const popover = useRef<HTMLDivElement>(null);
      return (
        <>
          <button ref={anchor} type="button" popoverTarget="card">
            Open
          </button>
          <Popover ref={popover} id="card" anchor={anchor} place="end" role="dialog">
            Words
          </Popover>
        </>
      );
    }
    render(<Opener />);
    const button = screen.getByRole("button", { name: "Open" });
    vi.spyOn(button, "getBoundingClientRect").mockReturnValue(new DOMRect(100, 50, 40, 30));
    const card = screen.getByText("Words");
    const toggle = (newState: string) =>
      fireEvent(card, Object.assign(new Event("beforetoggle"), { newState }));
    toggle("closed");
    expect(card.style.getPropertyValue("--popover-top")).toBe("");
    toggle("open");
    expect(card.style.getPropertyValue("--popover-top")).toBe("84px");
    expect(card.style.getPropertyValue("--popover-bottom")).toBe("auto");
    expect(card).toHaveAttribute("popover", "auto");
  });
});

describe("Dialog", () => {
  it("opens at once with its title, and tells once that it closes, from its button or a click beside it", () => {
    const onClose = vi.fn();
    const dialog = () => screen.getByRole("dialog", { name: "Share" });
    const { unmount } = render(
      <Dialog title="Share" closeLabel="Close" onClose={onClose}>
        <p>Ways</p>
      </Dialog>,
    );
    expect(within(dialog()).getByRole("heading", { name: "Share" })).toBeVisible();
    fireEvent.click(screen.getByText("Ways"));
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.click(within(dialog()).getByRole("button", { name: "Close" }));
    expect(onClose).toHaveBeenCalledTimes(1);
    unmount();
    render(
      <Dialog title="Share" closeLabel="Close" onClose={onClose}>
        <p>Ways</p>
      </Dialog>,
    );
    fireEvent.click(dialog());
    expect(onClose).toHaveBeenCalledTimes(2);
  });
});
