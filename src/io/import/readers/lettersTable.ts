import { actorNames } from "../records/actorNames.ts";
import type { ColumnUse } from "../records/columnUse.ts";
import type { KnownActor, KnownSource, RecordTable } from "../records/recordTable.ts";
import { cellOfNames, nameSeparator, tableOfCells } from "../records/tableOfCells.ts";

export interface Letter {
  /** Of an edition of its own. */
  title: string;
  readonly key: string;
  readonly sources: readonly string[];
  readonly actions: Action[];
  readonly mentions: Person[];
  readonly topics: string[];
}

export interface Action {
  readonly type: string;
  readonly people: Person[];
  readonly places: string[];
  date: string;
  dateText: string;
}

interface Person {
  /** Addresses in an authority file; "" where there is none. */
  readonly ref: string;
  readonly name: string;
  readonly element: string;
}

export interface LettersFile {
  readonly letters: readonly Letter[];
  readonly bibliography: ReadonlyMap<string, Document>;
  readonly title: string;
  readonly language: string;
  readonly licence: string;
}

export interface Document {
  readonly title: string;
  readonly url: string;
}

/**
 * Letters as records. Who has the same address in an authority file is one person, whatever the spelling; without one
 * the name counts.
 *
 *   sent by "Nansen, Peter" to "Schnitzler, Arthur" on 1896-08-09 → sent, received, date
 */
export function lettersTable({
  letters,
  bibliography,
  title,
  language,
  licence,
}: LettersFile): RecordTable {
  const known = peopleOf(letters);
  const { cellOf, actors } = actorNames(known);
  const names = (people: readonly Person[]): string =>
    cellOfNames(people.map((one) => cellOf(keyOf(one))));
  const sources = new Map<string, KnownSource>();
  const titles = new Map<string, string>();
  for (const [id, document] of bibliography) {
    const cell = sources.has(document.title) ? `${document.title} (${id})` : document.title;
    titles.set(id, cell);
    const { url } = document;
    sources.set(cell, { title: document.title, ...(url !== "" && { url }) });
  }
  const [onlyDocument] = bibliography.size === 1 ? titles.values() : [];
  const who = (role: Extract<ColumnUse, { as: "who" }>["role"]): ColumnUse => ({
    as: "who",
    role,
    separator: nameSeparator,
  });
  return tableOfCells(
    {
      format: "letters",
      unit: "letter",
      about: {
        ...(title !== "" && { title }),
        ...(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(language) && { language }),
        ...(licence !== "" && { licence }),
      },
      actors,
      sources,
    },
    {
      date: { name: "date", holds: { as: "date" } },
      dateText: { name: "date as written", holds: { as: "date-text" } },
      title: { name: "title", holds: { as: "title" } },
      sent: { name: "sent", holds: who("initiator") },
      received: { name: "received", holds: who("recipient") },
      other: { name: "forwarded", holds: who("participant") },
      mentions: { name: "mentions", holds: who("subject") },
      place: { name: "place", holds: { as: "place" } },
      topics: { name: "topics", holds: { as: "topics", separator: nameSeparator } },
      source: { name: "source", holds: { as: "source" } },
      locator: { name: "key", holds: { as: "locator" } },
    },
    letters.map((letter, at) => {
      const sent = actionsOf(letter, "sent");
      const received = actionsOf(letter, "received");
      const other = letter.actions.filter((one) => !sent.includes(one) && !received.includes(one));
      const people = (actions: readonly Action[]): string =>
        names(actions.flatMap((one) => one.people));
      const dated = [...sent, ...received, ...other].find((one) => one.date !== "");
      const worded = dated ?? [...sent, ...received].find((one) => one.dateText !== "");
      const cited = letter.sources.flatMap((id) => titles.get(id) ?? []);
      const source = cited[0] ?? onlyDocument ?? "";
      const isAddress = /^https?:\/\//iu.test(letter.key);
      return {
        place: String(at + 1),
        cells: {
          date: dated?.date,
          dateText: worded?.dateText,
          title: letter.title,
          sent: people(sent),
          received: people(received),
          other: people(other),
          mentions: names(letter.mentions),
          place: sent.flatMap(({ places }) => places)[0],
          topics: cellOfNames(letter.topics),
          // What is published nowhere else is at its own address.
          source: source === "" && isAddress ? letter.key : source,
          locator: source === "" && isAddress ? "" : letter.key,
        },
      };
    }),
  );
}

function actionsOf({ actions }: Letter, type: "sent" | "received"): readonly Action[] {
  const form =
    type === "sent"
      ? /^(?:sent|send|sending|sender)$/iu
      : /^(?:received|receiv(?:e|ing)|recipient|addressee)$/iu;
  return actions.filter((one) => form.test(one.type));
}

function* peopleIn(letters: readonly Letter[]): Generator<Person> {
  for (const { actions, mentions } of letters) {
    for (const { people } of actions) yield* people;
    yield* mentions;
  }
}

/** Whoever has no address is known by name, and is not taken for the one who has the same name and an address. */
function keyOf({ name, ref }: Person): string {
  const [address = ""] = ref.split(/\s+/u);
  return address === "" ? name : address;
}

function peopleOf(letters: readonly Letter[]): ReadonlyMap<string, KnownActor> {
  const spellings = new Map<string, { readonly person: Person; readonly names: Set<string> }>();
  for (const person of peopleIn(letters)) {
    const key = keyOf(person);
    const known = spellings.get(key);
    if (known === undefined) spellings.set(key, { person, names: new Set([person.name]) });
    else known.names.add(person.name);
  }
  return new Map(
    [...spellings].map(([key, { person, names }]) => {
      const [name = key, ...aliases] = names;
      const [wikidata] = /(?<=wikidata\.org\/(?:wiki|entity)\/)Q[1-9]\d*/u.exec(person.ref) ?? [];
      return [
        key,
        {
          name,
          ...(person.element === "persName" && { kind: "person" as const }),
          ...(person.element === "orgName" && { kind: "organization" as const }),
          ...(aliases.length > 0 && { aliases }),
          ...(wikidata !== undefined && { wikidata }),
        },
      ];
    }),
  );
}
