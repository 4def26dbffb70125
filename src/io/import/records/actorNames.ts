import type { KnownActor } from "./recordTable.ts";

/**
 * How cells name the actors of a file that knows them by keys: by name, so that a person can read the table, and with
 * the key where another actor has the same name.
 *
 *   n1 → "Paul", n2 → "Mary", n3 → "Paul"      names: "Paul", "Mary", "Paul (n3)"
 */
export interface ActorNames {
  /** By key. A key that the file does not explain names itself. */
  readonly cellOf: (key: string) => string;
  /** By cell, as a table has them. */
  readonly actors: ReadonlyMap<string, KnownActor>;
}

export function actorNames(known: ReadonlyMap<string, KnownActor>): ActorNames {
  const cells = new Map<string, string>();
  const actors = new Map<string, KnownActor>();
  for (const [key, actor] of known) {
    const name = actor.name.replaceAll(/\s+/gu, " ").trim() || key;
    let cell = name;
    if (actors.has(cell) && key !== name) cell = `${name} (${shortKey(key)})`;
    for (let count = 2; actors.has(cell); count += 1) cell = `${name} (${count})`;
    cells.set(key, cell);
    actors.set(cell, { ...actor, name });
  }
  return { cellOf: (key) => cells.get(key) ?? key, actors };
}

/** Of an address in an authority file, what it says there: "https://d-nb.info/gnd/124896847" → "gnd/124896847". */
const shortKey = (key: string): string => key.replace(/^https?:\/\/[^/]+\/(?=.)/iu, "");
