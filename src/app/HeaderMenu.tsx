import { EllipsisVertical } from "lucide-react";
import { useId, useRef, type ReactNode } from "react";
import { useText } from "../store/StoreContext.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import hidden from "../ui/visuallyHidden.module.css";
import styles from "./HeaderMenu.module.css";
import { hidePopover, Popover } from "../ui/Popover.tsx";
import { below, from, useMedia } from "../ui/breakpoints.ts";

/** The word of a button that shows its sign alone where the header is crowded; in the menu there is room again. */
export function HeaderWord({ children }: { readonly children: string }) {
  const crowded = useMedia(`${from("narrow")} and ${below("wide")}`);
  return <span className={crowded ? hidden.visuallyHidden : undefined}>{children}</span>;
}

/** What a phone's header has no room for, behind one button; elsewhere all of it is in the header. */
export function HeaderMenu({ children }: { readonly children: ReactNode }) {
  const words = useText().app;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const narrow = useMedia(below("narrow"));
  if (!narrow) return children;
  return (
    <>
      <IconButton ref={button} label={words.more} popoverTarget={id}>
        <EllipsisVertical size={18} aria-hidden="true" />
      </IconButton>
      <Popover
        ref={menu}
        id={id}
        anchor={button}
        place="end"
        className={styles.menu}
        role="group"
        aria-label={words.more}
        onClickCapture={({ target }) => {
          // What opens a menu of its own stays, until something in that is chosen.
          if (target instanceof Element && target.closest("[popovertarget]") === null)
            hidePopover(menu.current);
        }}
      >
        {children}
      </Popover>
    </>
  );
}
