import { languageName } from "../../i18n/intlWords.ts";
import { isLanguage, type Language, languages, locales } from "../../i18n/locales.ts";
import { type Messages, messagesFor } from "../../i18n/messages.ts";
import { lazy } from "../../lib/memoize.ts";
import type { GraphIndex } from "../../model/graphIndex.ts";
import type { SearchDocument, SearchPart } from "../../model/search/searchDocuments.ts";
import { wholeYears } from "../../model/defaultWindow.ts";
import type { MusubiActions } from "../../store/musubiState.ts";
import { type ViewId, viewIds } from "../../store/viewIds.ts";
import { viewList } from "../viewList.ts";
import { noFilters } from "../../model/filter.ts";

/** What is done with the whole of the data, in the order of the header's menu, which offers the same. */
const pageCommands = [
  "present",
  "share",
  "export",
  "data",
  "sources",
  "compare",
  "save",
  "edit",
  "guide",
  "about",
] as const;
export type PageCommand = (typeof pageCommands)[number];

type NamedCommand = keyof Messages["search"]["commands"];
type ViewCommand = `show:${ViewId}`;
type LanguageCommand = `language:${Language}`;

/** The commands of the search, in the order of the list. */
type CommandId = NamedCommand | ViewCommand | LanguageCommand;

const viewCommands = viewIds.map((id): ViewCommand => `show:${id}`);
const languageCommands = languages.map((language): LanguageCommand => `language:${language}`);

const commandIds: readonly CommandId[] = [
  "clearFilters",
  "fitAll",
  "openingWindow",
  "letGo",
  "undo",
  "redo",
  "reset",
  ...viewCommands,
  "light",
  "dark",
  "system",
  ...languageCommands,
  ...pageCommands,
];

/** Commands that the page around the search runs; those that it lacks are not offered. */
export type CommandHost = Readonly<
  Record<"undo" | "redo" | "reset", () => void> & Partial<Record<PageCommand, () => void>>
>;

/** Whether there is something to do for it now. */
export function isOffered({ kind, id }: SearchDocument, host: CommandHost): boolean {
  const command = kind === "command" ? pageCommands.find((one) => one === id) : undefined;
  return command === undefined || host[command] !== undefined;
}

export function isCommand(id: string): id is CommandId {
  return commandIds.some((one) => one === id);
}

function runCommand(
  id: CommandId,
  actions: MusubiActions,
  index: GraphIndex,
  host: CommandHost,
): void {
  const runs: Readonly<Partial<Record<NamedCommand, () => void>>> = {
    ...host,
    clearFilters: actions.clearFilters,
    fitAll: () => actions.setWindow(wholeYears(index.events)),
    openingWindow: () => actions.setWindow(null),
    letGo: () => actions.select(null),
    light: () => actions.setTheme("light"),
    dark: () => actions.setTheme("dark"),
    system: () => actions.setTheme("auto"),
  };
  const spoken = spokenBy(id);
  const view = shownBy(id);
  if (spoken !== null) actions.setLanguage(spoken);
  else if (view !== null) actions.setShow(view);
  else runs[id as NamedCommand]?.();
}

/** The title of a command and further words for it: "Language: Deutsch", also "German". */
export function commandWords(
  id: CommandId,
  language: Language,
): { readonly title: string; readonly also: string } {
  const text = messagesFor(language);
  const { commands, language: spoken } = text.search;
  const view = shownBy(id);
  if (view !== null) return viewList[view].command(text);
  const own = spokenBy(id);
  if (own === null) return commands[id as NamedCommand];
  const also = `${spoken.also}, ${languageName(own, language)}`;
  return { title: spoken.title(locales[own].name), also };
}

function spokenBy(id: CommandId): Language | null {
  const language = id.replace(/^language:/u, "");
  return language !== id && isLanguage(language) ? language : null;
}

const shownBy = (id: CommandId): ViewId | null =>
  viewIds.find((view) => id === `show:${view}`) ?? null;

/** Found by the words of every language, whatever the reader's; all catalogues are loaded with the search. */
export const commandDocuments = lazy((): readonly SearchDocument[] =>
  commandIds.map((id) => ({
    kind: shownBy(id) === null ? "command" : "view",
    id,
    parts: languages.flatMap((language): SearchPart[] => {
      const { title, also } = commandWords(id, language);
      return [
        { field: "title", text: title },
        ...also.split(", ").map((text) => ({ field: "alias", text }) as const),
      ];
    }),
  })),
);

/** Selects the result; a source, a type or a topic is filtered by; a command runs. */
export function goTo(
  { kind, id }: SearchDocument,
  actions: MusubiActions,
  index: GraphIndex,
  host: CommandHost,
): void {
  switch (kind) {
    case "source":
    case "type":
    case "topic":
      // Clears the other filters: they may hide all its events.
      actions.setFilters({ ...noFilters, [kind]: [id] });
      break;
    case "command":
    case "view":
      if (isCommand(id)) runCommand(id, actions, index, host);
      break;
    default:
      actions.select({ kind, id });
  }
}
