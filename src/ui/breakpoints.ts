/**
 * The widths at which the page is laid out differently, in px. CSS cannot name them, so a style sheet writes
 * `(max-width: 719px)` or `(min-width: 720px)`; a test holds that it writes no others.
 */
export const breakpoints = {
  /** Below, as on a telephone: one column, and one picture at a time. */
  narrow: 720,
  /** Below, as on a tablet: the page scrolls. */
  medium: 1024,
  /** Below, the drawer lies over the page. */
  roomy: 1200,
  /** Below, the buttons of the header go without their words. */
  wide: 1360,
} as const;

type Breakpoint = keyof typeof breakpoints;

/** The media query for a page that is less wide. */
export const below = (name: Breakpoint): string => `(max-width: ${breakpoints[name] - 1}px)`;

export const from = (name: Breakpoint): string => `(min-width: ${breakpoints[name]}px)`;

/** A media query; null where there is no screen. */
export const media = (query: string): MediaQueryList | null =>
  typeof window.matchMedia === "function" ? window.matchMedia(query) : null;
