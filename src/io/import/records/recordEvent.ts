import type { Role, TimelineEvent } from "../../../model/eventGraph.ts";

/**
 * Records as events, before they have ids: what the mapping says that the cells mean, and nothing that no cell says.
 *
 *   2021-03-05, Talks, "Italy; Japan"
 *     → { places: ["2"], title: "Talks", date: "2021-03-05", parties: [{ name: "Italy", role: "participant" }, …] }
 */
export interface RecordEvent {
  /** The records it was made of. */
  readonly places: readonly string[];
  readonly title: string;
  readonly summary: string;
  /** EDTF; null: no record gives one. */
  readonly date: string | null;
  /** How the file words it, where that is not the same. */
  readonly dateText: string;
  readonly type: string;
  readonly topics: readonly string[];
  readonly place: string;
  /** How the date is known. */
  readonly basis: TimelineEvent["dateBasis"];
  readonly status: TimelineEvent["status"];
  /** As a tag (BCP 47); "": the file does not say. */
  readonly language: string;
  readonly parties: readonly RecordParty[];
  readonly sources: readonly string[];
  readonly locator: string;
}

interface RecordParty {
  readonly name: string;
  readonly role: Role;
}

/** Who is named twice takes part once, by the role that says most. */
export function addParty(parties: Map<string, Role>, name: string, role: Role): void {
  const known = parties.get(name);
  if (known === undefined || known === "named") parties.set(name, role);
}
