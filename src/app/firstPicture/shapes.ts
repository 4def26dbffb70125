import type { ViewId } from "../../store/viewIds.ts";
import type { StillSize } from "../../views/viewDefinition.ts";

/** A page for which a first picture is drawn. A browser test compares it with the page itself. */
export interface Shape extends StillSize {
  readonly name: "wide" | "phone";
  /** Of the places of the pictures, as the style sheets make them, in px. */
  readonly pictures: Partial<Record<ViewId, StillSize>>;
  /** Of elements that the page measures to draw the rest, by selector. */
  readonly sizes: Readonly<Record<string, StillSize>>;
  /** What must have come before the page is complete. */
  readonly waitsFor: readonly string[];
  /** What nobody sees, by selector. */
  readonly without: string;
}

const track = "[class*='_track_']";

/** What only the keyboard, the ear or a pointer has, and what opens later. */
const unseen = [
  "[popover], dialog, [role='tree'], [class*='_visuallyHidden_'], [class*='_links_'], [role='status']",
  "[class*='Hit_'], [class*='_hit_'], [class*='_halo_'], [class*='_ring_'], [class*='_focusRing_']",
  "[class*='_extent_'], [class*='_focusBox_'], [class*='_focusInside_']",
].join();

export const shapes: readonly Shape[] = [
  {
    name: "wide",
    width: 1440,
    height: 900,
    pictures: {
      network: { width: 1440, height: 356 },
      timeline: { width: 1440, height: 395 },
    },
    sizes: { header: { width: 1440, height: 52 }, [track]: { width: 892, height: 34 } },
    waitsFor: ["[data-picture='network']", "[data-picture='timeline']", track],
    without: unseen,
  },
  {
    name: "phone",
    width: 390,
    height: 844,
    pictures: { network: { width: 390, height: 372 } },
    sizes: {
      header: { width: 390, height: 105 },
      [track]: { width: 306, height: 34 },
      "[data-picture='network']": { width: 390, height: 372 },
    },
    waitsFor: ["[data-picture='network'] svg", track],
    without: unseen,
  },
];
