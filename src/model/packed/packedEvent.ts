import type { FuzzyDate } from "../dates/fuzzyDate.ts";
import type { Citation, EventId, Participation, TimelineEvent } from "../eventGraph.ts";
import type { IndexedEvent, Party } from "../graphIndex.ts";

/** What the columns of an index say of an event, by its rank in time. */
export interface EventColumns {
  readonly id: (order: number) => EventId;
  readonly row: (order: number) => TimelineEvent;
  readonly date: (order: number) => FuzzyDate | null;
  readonly status: (order: number) => IndexedEvent["status"];
  readonly basis: (order: number) => IndexedEvent["basis"];
  readonly firstSource: (order: number) => IndexedEvent["firstSource"];
  readonly lanes: (order: number) => readonly string[];
  readonly parties: (order: number) => readonly Party[];
  readonly participations: (order: number) => readonly Participation[];
  readonly citations: (order: number) => readonly Citation[];
}

/**
 * An event of which only the rank is here: the rest is read from columns when somebody looks, and of what is made of them
 * only its id is kept. 350,000 of these are 10 MB.
 */
export class PackedEvent implements IndexedEvent {
  readonly order: number;
  readonly #columns: EventColumns;
  #id: EventId | undefined;

  constructor(columns: EventColumns, order: number) {
    this.#columns = columns;
    this.order = order;
  }

  get id(): EventId {
    return (this.#id ??= this.#columns.id(this.order));
  }

  get row(): TimelineEvent {
    return this.#columns.row(this.order);
  }

  get date(): FuzzyDate | null {
    return this.#columns.date(this.order);
  }

  get status(): IndexedEvent["status"] {
    return this.#columns.status(this.order);
  }

  get basis(): IndexedEvent["basis"] {
    return this.#columns.basis(this.order);
  }

  get firstSource(): IndexedEvent["firstSource"] {
    return this.#columns.firstSource(this.order);
  }

  get lanes(): readonly string[] {
    return this.#columns.lanes(this.order);
  }

  get parties(): readonly Party[] {
    return this.#columns.parties(this.order);
  }

  get participations(): readonly Participation[] {
    return this.#columns.participations(this.order);
  }

  get citations(): readonly Citation[] {
    return this.#columns.citations(this.order);
  }
}
