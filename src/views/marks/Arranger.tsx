import { type ComponentProps, type ReactNode, useId, useRef, useState } from "react";
import type { ActorId } from "../../model/eventGraph.ts";
import { voiceOf } from "../../store/voice.ts";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { LazyView } from "../../ui/LazyView.tsx";
import styles from "./Arranger.module.css";
import { Popover } from "../../ui/Popover.tsx";
import type { PopoverPlace } from "../../ui/popoverPlace.ts";

interface ArrangerProps extends Omit<
  ComponentProps<"button">,
  "aria-label" | "children" | "ref" | "title"
> {
  readonly actor: ActorId;
  readonly place: PopoverPlace;
  /** Of the button; what it opens is named after the actor. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A button that opens what can be done with an actor's place in the pictures: centre, lane, colour, same as. */
export function Arranger({ actor, place, label, children, ...rest }: ArrangerProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { nameOf } = useMusubi(voiceOf);
  const text = useText().arrange;
  return (
    <>
      <IconButton
        {...rest}
        label={label}
        ref={button}
        popoverTarget={id}
        aria-haspopup="dialog"
        data-open={isOpen || undefined}
      >
        {children}
      </IconButton>
      <Popover
        ref={popover}
        id={id}
        anchor={button}
        place={place}
        role="dialog"
        aria-label={text.of(nameOf(actor))}
        className={styles.popover}
        onToggle={({ newState }) => setOpen(newState === "open")}
      >
        {isOpen && <LazyView load={loadPanel} props={{ actor }} />}
      </Popover>
    </>
  );
}

const loadPanel = async () => (await import("./ArrangerPanel.tsx")).ArrangerPanel;
