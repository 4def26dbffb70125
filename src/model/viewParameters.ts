/**
 * The parameters of a link (`?v=1&sel=event:rome`), in the order in which a link writes them. A scene's `view` has those
 * of the group "view". How each is read and written is in `store/parameters.ts`.
 *
 * Groups: "view" is what is looked at, and what a scene keeps; "look" is how it looks, which is the viewer's and stays
 * when the data changes; "page" says which page this is, and how a person has arranged its data.
 *
 * History: "push" adds an entry for a gesture; "settle" one entry once the value rests (a window that is dragged, a text
 * that is typed, a player that runs); "replace" adds none.
 */
export interface ViewParameter {
  readonly name: string;
  readonly group: "view" | "look" | "page";
  readonly history: "push" | "settle" | "replace";
  /** What a link that leaves it out means; "" means not set. */
  readonly default: string;
  /** "Reset" leaves it as it is: an arrangement of the screen, not a choice of what is shown. */
  readonly survivesReset?: true;
}

export const viewParameters = [
  { name: "v", group: "page", history: "replace", default: "1" },
  { name: "story", group: "page", history: "push", default: "" },
  { name: "scene", group: "page", history: "push", default: "" },
  { name: "sel", group: "view", history: "push", default: "" },
  { name: "partner", group: "view", history: "push", default: "" },
  { name: "year", group: "view", history: "push", default: "" },
  { name: "type", group: "view", history: "push", default: "" },
  { name: "topic", group: "view", history: "push", default: "" },
  { name: "source", group: "view", history: "push", default: "" },
  { name: "q", group: "view", history: "settle", default: "" },
  { name: "from", group: "view", history: "settle", default: "" },
  { name: "to", group: "view", history: "settle", default: "" },
  { name: "reading", group: "view", history: "push", default: "possible" },
  { name: "compare", group: "view", history: "settle", default: "" },
  { name: "changes", group: "view", history: "push", default: "all" },
  { name: "at", group: "view", history: "settle", default: "" },
  { name: "play", group: "view", history: "replace", default: "accumulate", survivesReset: true },
  { name: "show", group: "view", history: "push", default: "both", survivesReset: true },
  { name: "split", group: "view", history: "replace", default: "", survivesReset: true },
  { name: "open", group: "view", history: "replace", default: "", survivesReset: true },
  { name: "hulls", group: "view", history: "push", default: "" },
  { name: "sort", group: "view", history: "replace", default: "date", survivesReset: true },
  { name: "lang", group: "look", history: "replace", default: "" },
  { name: "theme", group: "look", history: "replace", default: "auto" },
  { name: "motion", group: "look", history: "replace", default: "auto" },
  { name: "embed", group: "look", history: "replace", default: "0" },
  { name: "static", group: "look", history: "replace", default: "0" },
  { name: "controls", group: "look", history: "replace", default: "1" },
  { name: "focus", group: "page", history: "push", default: "" },
  { name: "lanes", group: "page", history: "push", default: "" },
  { name: "tones", group: "page", history: "push", default: "" },
  { name: "same", group: "page", history: "push", default: "" },
  { name: "scope", group: "page", history: "replace", default: "" },
  { name: "data", group: "page", history: "replace", default: "" },
] as const satisfies readonly ViewParameter[];

export type ParameterName = (typeof viewParameters)[number]["name"];
