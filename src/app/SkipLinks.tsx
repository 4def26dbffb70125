import { useEffect } from "react";
import { useText } from "../store/StoreContext.tsx";
import type { SingleView } from "../views/viewDefinition.ts";
import { dialogHasKeys } from "../ui/singleKeys.ts";
import styles from "./SkipLinks.module.css";

/** The box of a view, for a link to it. */
export const viewAnchor = (id: string): string => `view-${id}`;

/** First for the Tab key, in sight only while it has the focus: past header and filters to a view. */
export function SkipLinks({ views }: { readonly views: readonly SingleView[] }) {
  const text = useText();
  return (
    <ul className={styles.links}>
      {views.map(({ id, region }) => (
        <li key={id}>
          <a
            href={`#${viewAnchor(id)}`}
            onClick={(event) => {
              // The address is that of the view: a place on the page is not part of it.
              event.preventDefault();
              enter(document.getElementById(viewAnchor(id)));
            }}
          >
            {text.app.skipTo(region(text))}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What F6 goes through, in the order of the page. */
const regions = 'header [role="search"], section[aria-label]:not(aside *), aside[aria-label]';
const stops = '[tabindex="0"], a[href], button:not([disabled]), input:not([disabled])';

/** F6 goes to the next region of the page, Shift+F6 to the one before, round and round. */
export function useRegionKeys(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "F6" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (dialogHasKeys()) return;
      const places = [...document.querySelectorAll<HTMLElement>(regions)].filter(
        (region) => stopIn(region) !== null,
      );
      if (places.length === 0) return;
      const here = places.findLastIndex((region) => region.contains(document.activeElement));
      const step = event.shiftKey ? -1 : 1;
      const from = here < 0 && step < 0 ? 0 : here;
      enter(places[(from + step + places.length) % places.length] ?? null);
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [isOn]);
}

function enter(region: HTMLElement | null): void {
  stopIn(region)?.focus();
}

function stopIn(region: HTMLElement | null): HTMLElement | null {
  const all = [...(region?.querySelectorAll<HTMLElement>(stops) ?? [])];
  return all.find((one) => one.getClientRects().length > 0) ?? null;
}
