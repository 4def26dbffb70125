import { languages } from "../../i18n/language.ts";
import { messagesFor, type Messages } from "../../i18n/messages.ts";
import type { GraphIndex } from "../../model/graphIndex.ts";
import type { SearchDocument, SearchPart } from "../../model/search/searchDocuments.ts";
import { wholeYears } from "../../model/wholeYears.ts";
import type { MusubiActions } from "../../store/actions.ts";

/** What can be done from the search, in the order of the list. */
export type CommandId = keyof Messages["search"]["commands"];

const commandIds = [
  "clearFilters",
  "fitAll",
  "usualWindow",
  "letGo",
  "undo",
  "redo",
  "reset",
  "showBoth",
  "showNetwork",
  "showTimeline",
  "showTable",
  "showMatrix",
  "light",
  "dark",
  "system",
  "english",
  "german",
  "export",
  "about",
  "data",
] as const satisfies readonly CommandId[];

/** What the page around the search opens. */
export interface CommandHost {
  readonly onAbout: () => void;
  readonly onData: () => void;
  readonly onExport: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onReset: () => void;
}

export function isCommand(id: string): id is CommandId {
  return commandIds.some((one) => one === id);
}

export function runCommand(
  id: CommandId,
  actions: MusubiActions,
  index: GraphIndex,
  host: CommandHost,
): void {
  const runs: Readonly<Record<CommandId, () => void>> = {
    undo: host.onUndo,
    redo: host.onRedo,
    reset: host.onReset,
    clearFilters: actions.clearFilters,
    fitAll: () => actions.setWindow(wholeYears(index.events)),
    usualWindow: () => actions.setWindow(null),
    letGo: () => actions.select(null),
    showBoth: () => actions.setShow("both"),
    showNetwork: () => actions.setShow("network"),
    showTimeline: () => actions.setShow("timeline"),
    showTable: () => actions.setShow("table"),
    showMatrix: () => actions.setShow("matrix"),
    light: () => actions.setTheme("light"),
    dark: () => actions.setTheme("dark"),
    system: () => actions.setTheme("auto"),
    english: () => actions.setLanguage("en"),
    german: () => actions.setLanguage("de"),
    export: host.onExport,
    about: host.onAbout,
    data: host.onData,
  };
  runs[id]();
}

/** Found by the words of every language, whatever the reader's. */
export const commandDocuments: readonly SearchDocument[] = commandIds.map((id) => ({
  kind: "command",
  id,
  parts: languages.flatMap((language): SearchPart[] => {
    const { title, also } = messagesFor(language).search.commands[id];
    return [
      { field: "title", text: title },
      ...also.split(", ").map((text) => ({ field: "alias", text }) as const),
    ];
  }),
}));
