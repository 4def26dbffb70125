import { noFilters } from "../../model/filter.ts";
import type { GraphIndex } from "../../model/graphIndex.ts";
import type { SearchDocument } from "../../model/search/searchDocuments.ts";
import type { MusubiActions } from "../../store/actions.ts";
import { isCommand, runCommand, type CommandHost } from "./commands.ts";

/** Selects what was found; of a source, only its events are left; a command runs. */
export function goTo(
  { kind, id }: SearchDocument,
  actions: MusubiActions,
  index: GraphIndex,
  host: CommandHost,
): void {
  switch (kind) {
    case "source":
      // The other filters are let go: a source of which they hide every event would show nothing.
      actions.setFilters({ ...noFilters, source: [id] });
      break;
    case "command":
      if (isCommand(id)) runCommand(id, actions, index, host);
      break;
    default:
      actions.select({ kind, id });
  }
}
