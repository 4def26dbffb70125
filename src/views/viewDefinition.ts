import type { LucideIcon } from "lucide-react";
import type { ComponentType } from "react";
import type { Messages } from "../i18n/messages.ts";
import type { MusubiState } from "../store/musubiState.ts";
import type { ViewId } from "../store/viewIds.ts";
import type { Measure } from "../scene/text.ts";

/**
 * All that the page needs to know of a view. Each folder of a view exports one from its `index.ts`, and
 * `viewList.ts` lists them: the switch, the search, `show=`, export, print, stage and hand-out read that
 * list. A definition comes with the first screen, so what is heavy is behind its `load` and `picture`.
 */
export type ViewDefinition = SingleView | ComposedView;

interface NamedView {
  readonly id: ViewId;
  /** In the switch, as short as can be. */
  readonly title: (text: Messages) => string;
  /** In the switch, where there is no room for the title. */
  readonly sign: LucideIcon;
  /** The name of the landmark to which the keyboard can go, also wherever the view is spoken of. */
  readonly region: (text: Messages) => string;
  /** In the alternative text of a scene that shows it. */
  readonly inText: (text: Messages) => string;
  /** Among the commands of the search. */
  readonly command: (text: Messages) => { readonly title: string; readonly also: string };
}

/** Several views on one screen. */
export interface ComposedView extends NamedView {
  readonly parts: readonly ViewId[];
}

export interface SingleView extends NamedView {
  readonly load: () => Promise<ComponentType<ViewProps>>;
  /** What takes time before it is drawn in a box of this size, in short tasks. Without it, the view does it at once. */
  readonly prepare?: (state: MusubiState, box: StillSize) => Promise<void>;
  /** What export and print draw; without it, the view is printed as shown and not exported. */
  readonly picture?: () => Promise<ViewPicture>;
  /**
   * On a stage: "scaled", it is handed a `scale` and lays itself out; "enlarged", it is laid out as on a
   * page and enlarged as a whole; "strip", the strip of time at the foot of every stage is it.
   */
  readonly onStage: "scaled" | "enlarged" | "strip";
}

export interface ViewProps {
  /** How many px one px of the picture has: given on a stage, where nothing is around the picture. */
  readonly scale?: number;
}

/** A view as a drawing. The same state, size and day give the same drawing, also of a state that is not on screen. */
/** Where everything lies, by area, for the page to have it in the same places while the graph has this mark. */
export interface PictureSolutions {
  readonly of: string;
  readonly solutions: readonly (readonly [area: string, solved: unknown])[];
}

export interface ViewPicture {
  /** What takes long of `still`, in short tasks: it is drawn at once where this was done before. */
  readonly ahead?: (state: MusubiState, place: StillPlace) => Promise<void>;
  /** What drawing it took long to find out. */
  readonly solved?: (state: MusubiState) => PictureSolutions;
  /** At rest, at its upper left corner. */
  readonly still: (state: MusubiState, place: StillPlace) => SVGGElement;
  readonly legend: (text: Messages) => readonly LegendEntry[];
  /** Beside its title on a sheet. */
  readonly caption: (state: MusubiState) => string;
  /** Its upper left corner and its foot are free for title and legend, which are otherwise above it. */
  readonly roomInside?: true;
}

export interface StillSize {
  readonly width: number;
  readonly height: number;
}

export interface StillPlace extends StillSize {
  /** Nothing is around it, as on a slide, where words may not be drawn smaller. */
  readonly bare: boolean;
  /** As the page has it: what it lays over its pictures has its room, and what it writes there is drawn too. */
  readonly asOnPage?: true;
  /** Among other things, and nothing in it can be hit: as low as it can be, with names and counts in any width. */
  readonly isSmall?: true;
  /** In the font of the place in the page where it is drawn. */
  readonly measure: Measure;
  /** An epoch day. */
  readonly today: number;
}

export interface LegendEntry {
  readonly words: string;
  readonly width: number;
  /** Around a middle line at 0, from 0 to the right. */
  readonly mark: readonly SVGElement[];
}

/** How small a drawing may be scaled before some of it is left out: words of 12 px to 9 px, on a slide not at all. */
export const smallestScale = ({ bare }: StillPlace): number => (bare ? 1 : 0.75);
