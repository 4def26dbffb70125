import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { leastSplit, mostSplit } from "../store/viewState.ts";
import { useActions, useMusubi, useText } from "../store/StoreContext.tsx";
import styles from "./Divider.module.css";

/** What the style sheet gives the network where nobody has moved the divider. */
const atRest = 47;
const step = 2;
const largeStep = 10;

/** Between the two pictures: dragged, or moved by the arrow keys; a double click or Enter puts it back. */
export function Divider() {
  const { divider } = useText().readout;
  const { setSplit } = useActions();
  const split = useMusubi((state) => state.view.split);
  const grip = useRef<HTMLDivElement>(null);

  /** The two pictures, from the top of the one to the foot of the other, without what lies between. */
  function pictures() {
    const boxOf = (view: string) =>
      grip.current?.parentElement?.querySelector(`[data-view="${view}"]`)?.getBoundingClientRect();
    const [network, timeline] = [boxOf("network"), boxOf("timeline")];
    if (network === undefined || timeline === undefined) return null;
    const share = (height: number): number => (height / (network.height + timeline.height)) * 100;
    return { top: network.top, now: share(network.height), share };
  }

  function drag(event: PointerEvent): void {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const place = pictures();
    if (place !== null) setSplit(place.share(event.clientY - place.top));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const move = moves[event.key];
    if (event.key === "Enter") setSplit(null);
    else if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    else setSplit(move(Math.round(split ?? pictures()?.now ?? atRest), event.shiftKey));
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div
      ref={grip}
      role="separator"
      aria-orientation="horizontal"
      aria-label={divider}
      aria-valuenow={split ?? atRest}
      aria-valuetext={`${split ?? atRest} %`}
      aria-valuemin={leastSplit}
      aria-valuemax={mostSplit}
      tabIndex={0}
      className={styles.divider}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button === 0) event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={drag}
      onDoubleClick={() => setSplit(null)}
    />
  );
}

const moves: Readonly<Record<string, (split: number, large: boolean) => number>> = {
  ArrowUp: (split, large) => split - (large ? largeStep : step),
  ArrowDown: (split, large) => split + (large ? largeStep : step),
  PageUp: (split) => split - largeStep,
  PageDown: (split) => split + largeStep,
  Home: () => leastSplit,
  End: () => mostSplit,
};
