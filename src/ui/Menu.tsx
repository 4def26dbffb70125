import { useId, useRef, type ComponentProps, type ReactNode } from "react";
import { IconButton } from "./IconButton.tsx";
import { useElementKeys } from "./listNavigation.ts";
import styles from "./Menu.module.css";
import { hidePopover, Popover, showPopover } from "./Popover.tsx";
import type { PopoverPlace } from "./popoverPlace.ts";

interface MenuItem<Id extends string> {
  readonly id: Id;
  readonly content: ReactNode;
  /** One of a choice, and whether it is the one that holds; without it, something to do. */
  readonly checked?: boolean;
  /** The name of the choice or the part of the menu that it is of; items of one follow each other. */
  readonly group?: string;
  /** Shown and named, but nothing to do now. */
  readonly disabled?: boolean;
  /** The language of the content, where it is not the page's. */
  readonly lang?: string;
}

interface MenuProps<Id extends string> extends Omit<
  ComponentProps<"button">,
  "aria-label" | "onSelect" | "ref" | "value"
> {
  /** The name of the button and of what it opens. */
  readonly label: string;
  readonly items: readonly MenuItem<Id>[];
  readonly onChoose: (id: Id) => void;
  readonly place?: PopoverPlace;
}

/**
 * A button that opens a menu. Enter, Space and the arrows open it; arrows, Home, End and typing go from item to
 * item; Esc, Tab, a choice and a click elsewhere close it, and the focus goes back to the button.
 */
export function Menu<Id extends string>({
  label,
  items,
  onChoose,
  place = "end",
  children,
  ...rest
}: MenuProps<Id>) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const open = (at: "first" | "last"): void => {
    if (list.current === null) return;
    showPopover(list.current);
    focusItem(list.current, at);
  };
  return (
    <>
      <IconButton
        {...rest}
        label={label}
        ref={button}
        popoverTarget={id}
        aria-haspopup="menu"
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
          event.preventDefault();
          open(event.key === "ArrowDown" ? "first" : "last");
        }}
      >
        {children}
      </IconButton>
      <MenuList
        ref={list}
        id={id}
        anchor={button}
        place={place}
        label={label}
        items={items}
        onChoose={onChoose}
      />
    </>
  );
}

interface MenuListProps<Id extends string> extends Pick<
  ComponentProps<typeof Popover>,
  "ref" | "id" | "anchor" | "place"
> {
  readonly label: string;
  readonly items: readonly MenuItem<Id>[];
  readonly onChoose: (id: Id) => void;
}

/** What the button opens. A choice closes it first. */
function MenuList<Id extends string>({ label, items, onChoose, ref, ...rest }: MenuListProps<Id>) {
  const keys = useElementKeys("[role^=menuitem]", { wrap: true, typing: true });
  // The focus goes back at once; the popover's own event fires only in a later task.
  const close = (): void => hidePopover(ref.current);
  return (
    <Popover
      {...rest}
      ref={ref}
      role="menu"
      aria-label={label}
      className={styles.menu}
      onToggle={({ newState, currentTarget }) => {
        if (newState === "open" && !currentTarget.contains(document.activeElement))
          focusItem(currentTarget, "first");
      }}
      onKeyDown={(event) => {
        if (keys(event) || event.key !== "Tab") return;
        close();
        event.stopPropagation();
      }}
    >
      {grouped(items).map(({ group, members }) => {
        const buttons = members.map(({ id, content, checked, disabled, lang }) => (
          <button
            key={id}
            type="button"
            role={checked === undefined ? "menuitem" : "menuitemradio"}
            aria-checked={checked}
            aria-disabled={disabled}
            lang={lang}
            tabIndex={-1}
            onClick={() => {
              if (disabled === true) return;
              close();
              onChoose(id);
            }}
          >
            {content}
          </button>
        ));
        return group === undefined ? (
          buttons
        ) : (
          <div key={group} role="group" aria-label={group} className={styles.group}>
            <span className={styles.heading} aria-hidden="true">
              {group}
            </span>
            {buttons}
          </div>
        );
      })}
    </Popover>
  );
}

interface MenuPart<Id extends string> {
  readonly group: string | undefined;
  readonly members: MenuItem<Id>[];
}

function grouped<Id extends string>(items: readonly MenuItem<Id>[]): readonly MenuPart<Id>[] {
  const parts: MenuPart<Id>[] = [];
  for (const item of items) {
    const last = parts.at(-1);
    if (last !== undefined && last.group === item.group) last.members.push(item);
    else parts.push({ group: item.group, members: [item] });
  }
  return parts;
}

/** In a menu that is one choice, the item that holds comes first. */
function focusItem(menu: HTMLElement, at: "first" | "last"): void {
  const items = [...menu.querySelectorAll<HTMLElement>("[role^=menuitem]")];
  const isChoice = items.every((item) => item.hasAttribute("aria-checked"));
  const checked = isChoice
    ? items.find((item) => item.getAttribute("aria-checked") === "true")
    : undefined;
  (checked ?? items.at(at === "first" ? 0 : -1))?.focus({ preventScroll: true });
}
