import type { CircleTie, FieldName, ProblemParams, ValueKind } from "../../model/parse/problem.ts";
import { plain, typed } from "../../model/parse/shown.ts";
import type { CodeWords, ProblemCatalogue, RowNouns } from "../problemCatalogue.ts";
import { noun, number } from "./counts.ts";
import { dateFault } from "./dateFaults.ts";
import { fieldWords } from "./fields.ts";
import { fileProblems } from "./fileProblems.ts";
import { nouns } from "./nouns.ts";
import { recordProblems } from "./recordProblems.ts";

/** What each problem of a file is, what belongs there, and how to fix it. */
export const problemCodes: ProblemCatalogue = {
  ...fileProblems,
  ...recordProblems,
  "no-events": () => ({
    expected: "At least one event without errors",
    message: "No event is left to be shown.",
    fix: "Fix the other problems first.",
  }),
  "more-of-the-same": ({ of }, count) => ({
    expected: "No problem of this kind",
    message: noun(count, {
      one: `There is ${number(count)} more problem of the kind “${of}”.`,
      other: `There are ${number(count)} more problems of the kind “${of}”.`,
    }),
    fix: "Fix those that are listed first, then check the file again.",
  }),

  "missing-table": ({ table }) => ({
    expected: `A list of ${many(table)}, which may be empty`,
    message: `The file has no ${quoted(table)}.`,
    fix: `Add "${table}": [ … ], or "${table}": [] if there are none.`,
  }),
  "missing-field": (params) =>
    params.of === "file"
      ? { ...metaObject, message: "The file has no “meta”." }
      : {
          expected: belongs(params.expected),
          message: `This ${one(params.of)} has no ${quoted(params.field)}.${spared(params)}`,
          fix:
            params.expected === "events.date"
              ? `Add the field "date"; if no source gives one, write "dateBasis": "unrecorded".`
              : `Add the field ${typed(params.field)}.`,
        },
  "wrong-type": (params) => {
    switch (params.of) {
      case "meta":
        return { ...metaObject, message: "“meta” is not an object." };
      case "table":
        return {
          expected: `A list of ${many(params.table)}`,
          message: `${quoted(params.table)} is not a list.`,
          fix: `Write the ${many(params.table)} between square brackets: "${params.table}": [ … ].`,
        };
      case "row":
        return {
          expected: "An object in curly brackets",
          message: `${params.value} is not an object, so it is no ${one(params.table)}.`,
          fix: `Write the ${one(params.table)} as { "field": value, … }, or remove it.`,
        };
      case "field":
        return wrongField(params);
    }
  },
  "invalid-id": (params) => {
    if (params.of === "characters")
      return {
        expected: "Whole characters",
        message: `The id ${quoted(params.id)} holds half a character, which no link can carry.`,
        fix: "Write the id in plain letters, digits and hyphens.",
      };
    const { field, value } = params;
    return {
      expected: belongs(params.expected),
      message: `${value === "" ? `${quoted(field)} is empty.` : `${quoted(value)} is no id, since it holds white space.`}${spared(params)}`,
      fix:
        value === ""
          ? "Write the id between the quotation marks."
          : `Write ${typed(value.slice(0, 60).trim().replace(/\s+/g, "-"))}.`,
    };
  },
  "invalid-format": ({ field, value, ...params }) => ({
    expected: belongs(params.expected),
    message: `${quoted(value)} does not fit ${quoted(field)}.${spared(params)}`,
    fix: "Write it in the form that is expected, or remove the field.",
  }),
  "unknown-value": ({ field, value, isText, choices, meant, ...params }) => ({
    expected: belongs(params.expected),
    message: `${isText ? quoted(value) : value} is not a ${field} that exists.${spared(params)}`,
    fix:
      meant === null
        ? `Write one of ${choices.join(", ")}.`
        : `Did you mean ${meant}? It can be ${choices.join(", ")}.`,
  }),
  "duplicate-id": (params) =>
    params.table === "scenes"
      ? {
          expected: "An id that no other scene of the story has",
          message: `The id ${quoted(params.id)} is already that of an earlier scene of this story.`,
          fix: "Give this scene an id of its own.",
        }
      : {
          expected: `An id that no other ${one(params.table)} has`,
          message: `The id ${quoted(params.id)} is already that of ${params.table}[${params.first}].`,
          fix: `Give this ${one(params.table)} an id of its own, such as ${typed(`${params.id.slice(0, 60)}-2`)}, or remove it if it is the same.`,
        },
  "unknown-field": (params) =>
    params.of === "object"
      ? {
          expected: `One of ${params.known.join(", ")}`,
          message: `${quoted(params.field)} is not a known field, so it is not read.`,
          fix:
            params.meant === null
              ? "Remove it."
              : `${didYouMean(params.meant)} Otherwise remove it.`,
        }
      : {
          expected: 'A language code, such as "en" or "de"',
          message: `${quoted(params.key)} is not a language code, so this text is never shown.`,
          fix: params.meant === null ? "Write the language code." : didYouMean(params.meant),
        },
  "missing-text": ({ field, language }) => ({
    expected: `A text in ${quoted(language)}, the default language`,
    message: `${quoted(field)} has no text in ${quoted(language)}, the default language.`,
    fix: `Write it: ${typed(language)}: "…".`,
  }),
  "missing-translation": ({ field, language, shown, all }) => ({
    expected: `A text in each of ${all.map(quoted).join(", ")}`,
    message: `${quoted(field)} has no text in ${quoted(language)}; that in ${quoted(shown)} is shown instead.`,
    fix: `Add the translation: ${typed(language)}: "…".`,
  }),
  "default-language": ({ language, meant }) => ({
    expected: 'One of the languages in "languages"',
    message: `The default language ${quoted(language)} is not among the languages of the graph.`,
    fix:
      meant === null
        ? `Add ${typed(language)} to "languages".`
        : `Write ${typed(meant)}, or add ${typed(language)} to "languages".`,
  }),
  "repeated-value": ({ value }) => ({
    expected: "Each value once",
    message: `${quoted(value)} stands in this list twice.`,
    fix: removeOne,
  }),
  "focus-among-partners": ({ id }) => ({
    expected: "Actors other than the focus",
    message: `${quoted(id)} is the focus, so it cannot be a partner too.`,
    fix: "Remove it from the partners.",
  }),

  "unknown-reference": ({ table, id, meant }) => ({
    expected: `The id of one of the ${many(table)}`,
    message: `No ${one(table)} has the id ${quoted(id)}.`,
    fix:
      meant === null
        ? `Add ${/^[aeiou]/.test(one(table)) ? "an" : "a"} ${one(table)} with this id to "${table}", or write the id of one that is there.`
        : `${didYouMean(meant)} The ids are those in "${table}".`,
  }),
  "invalid-date": ({ fault }) => ({
    ...dateFault(fault),
    expected: 'An EDTF date, such as "2024-07-28", "2024-07" or "[..2035]"',
  }),
  "endless-year": ({ date, open, isEnd }) => ({
    expected: 'A year that is meant, or an open end, such as "2024-07-28/.."',
    message: `${quoted(date)} has a year that often stands for “no end”. It is drawn as that year.`,
    fix: isEnd
      ? "Leave the end out if it goes on."
      : open === null
        ? 'If it goes on, write ".." in place of that year, after the date on which it began: "2024-07-28/..".'
        : `If it goes on, write ${typed(open)}.`,
  }),
  "invalid-url": (params) => ({
    expected: "An address that begins with https:// or http://",
    message: `${quoted(params.url)} ${urlFault(params)} ${onlyThisField}`,
    fix: 'Write the address as shown in the browser, such as "https://example.org/page", or remove the field.',
  }),
  "office-kind": ({ id, kind, end }) => ({
    expected: end === "to" ? "A state, an organisation or an alliance" : "A person",
    message: `holds_office runs from a person to a state, an organisation or an alliance, but ${quoted(id)} is of the kind “${String(kind)}”.`,
    fix:
      end === "to"
        ? "Write the id of the state or organisation that the office belongs to."
        : 'Write the id of a person, or "member_of" as the type.',
  }),
  "end-before-start": ({ start, end }) => ({
    expected: `A date that is not before ${typed(start)}`,
    message: `It ends in ${quoted(end)} before it starts in ${quoted(start)}.`,
    fix: "Exchange the two dates, or correct one.",
  }),
  "self-link": ({ id, tie }) => ({
    expected: noWayBack,
    message: `${quoted(id)} is ${ties[tie]} itself.`,
    fix: "Write another id, or remove it.",
  }),
  cycle: ({ ids, tie }) => ({
    expected: noWayBack,
    message: `This closes a circle: ${ids.map(quoted).join(` is ${ties[tie]} `)}.`,
    fix: "Remove one link of the circle.",
  }),
  "duplicate-link": ({ from, to, first }) => ({
    expected: "Each link once",
    message: `${quoted(from)} and ${quoted(to)} are already linked so in links[${first}].`,
    fix: removeOne,
  }),
  "duplicate-participation": ({ actor, event, role, first }) => ({
    expected: "Each actor once in each role of an event",
    message: `${quoted(actor)} is already ${role} of ${quoted(event)} in participations[${first}].`,
    fix: "Remove one of the two, or correct its actor or role.",
  }),
  "behalf-kind": ({ id, isPerson }) => ({
    expected: isPerson ? "The id of a state, an alliance or an organisation" : "Nothing",
    message: isPerson
      ? `${quoted(id)} is a person, and nobody acts on behalf of a person.`
      : `${quoted(id)} is not a person, and only persons act on behalf of another.`,
    fix: isPerson
      ? "Write the id of what the person acts for."
      : "Remove the field, or write the id of the person as the actor.",
  }),
  "no-participation": (_, count) => ({
    expected: "At least one participation",
    message: noun(count, {
      one: "This event has no participation, so it is shown under “Elsewhere”.",
      other: `${number(count)} ${noun(count, nouns.events)} without a participation are shown under “Elsewhere”.`,
    }),
    fix: 'Say who took part, in "participations": { "event": "…", "actor": "…", "role": "participant" }.',
  }),
  "no-citation": (_, count) => ({
    expected: "At least one citation",
    message: noun(count, {
      one: "This event has no citation, so it is shown with “no source given”.",
      other: `${number(count)} ${noun(count, nouns.events)} without a citation are shown with “no source given”.`,
    }),
    fix: 'Say where it comes from, in "citations": { "event": "…", "source": "…", "stance": "supports" }.',
  }),
  "unknown-cited-field": ({ field, known, meant }) => ({
    expected: `One of ${known.join(", ")}`,
    message: `Events have no field ${quoted(field)}, so it is shown as it is written.`,
    fix:
      meant === null
        ? "Write the name of a field of the event, or remove it if the whole event is meant."
        : didYouMean(meant),
  }),
  "unknown-view-parameter": ({ parameter, known, meant }) => ({
    expected: `One of ${known.join(", ")}`,
    message: `A view has no parameter ${quoted(parameter)}, so it is not read.`,
    fix: meant === null ? "Remove it." : didYouMean(meant),
  }),
  "no-scene": ({ story }) => ({
    expected: "At least one scene",
    message: `The story ${quoted(story)} has no scene that can be shown.`,
    fix: "Add a scene, or remove the story.",
  }),

  "long-text": ({ length, most }) => ({
    expected: `At most ${number(most)} characters`,
    message: `This text is ${number(length)} characters long; the pictures shorten it.`,
    fix: `Shorten it to ${number(most)} characters.`,
  }),
  "direction-marks": () => ({
    expected: plainText,
    message: "This text holds invisible marks that turn the direction of writing.",
    fix: "Type the text again, without the marks.",
  }),
  "combining-marks": () => ({
    expected: plainText,
    message: "This text piles five or more marks on one letter.",
    fix: "Remove the marks that do not belong there.",
  }),
  "half-character": () => ({
    expected: plainText,
    message: "This text holds half a character (a lone surrogate), shown as “�”.",
    fix: "Type the character again.",
  }),
  "lost-character": () => ({
    expected: plainText,
    message: "A character of this text was lost when the file was saved; it shows as “�”.",
    fix: "Type the character again, and save the file as UTF-8.",
  }),
  "control-characters": () => ({
    expected: plainText,
    message: "This text holds control characters, which are not shown.",
    fix: "Type the text again, without them.",
  }),
};

const plainText = "Plain text";
const onlyThisField = "Only this field is left out.";
const removeOne = "Remove one of the two.";
const noWayBack = "No way back to where it began";
const metaObject = {
  expected: "An object that says what the graph is, and from where it is seen",
  fix: 'Add "meta": { "id": …, "title": …, "focus": …, "partners": … }.',
};

const quoted = (text: string): string => `“${plain(text)}”`;
const many = (table: keyof RowNouns): string => nouns[table].other;
const one = (of: keyof RowNouns | "meta"): string =>
  of === "meta" ? "file" : (nouns[of].one ?? nouns[of].other);
const didYouMean = (meant: string): string => `Did you mean ${typed(meant)}?`;
const spared = ({ isSpared }: { readonly isSpared: boolean }): string =>
  isSpared ? ` ${onlyThisField}` : "";
const belongs = (field: FieldName | null): string =>
  field === null ? "Something else" : fieldWords[field];

const kinds: Readonly<Record<ValueKind, string>> = {
  text: "a string",
  list: "a list",
  object: "an object",
  number: "a number",
  boolean: "a boolean",
  null: "which is nothing",
  other: "something else",
};
const wantedKinds: typeof kinds = { ...kinds, text: "text" };

function wrongField(
  params: Extract<ProblemParams["wrong-type"], { readonly of: "field" }>,
): CodeWords {
  const { field, value, kind, wanted } = params;
  return {
    expected: belongs(params.expected),
    message: `${quoted(field)} is ${value}, ${kinds[kind]}, where ${wantedKinds[wanted]} belongs.${spared(params)}`,
    fix:
      wanted === "text" && (kind === "number" || kind === "boolean")
        ? `Write it in quotation marks: ${typed(value)}.`
        : `Write ${wantedKinds[wanted]} instead.`,
  };
}

function urlFault(params: ProblemParams["invalid-url"]): string {
  switch (params.reason) {
    case "white-space":
      return "holds white space or control characters.";
    case "not-full":
      return "is not a full address.";
    case "scheme":
      return `is a “${params.scheme}” address, which is not opened.`;
    case "hidden-name":
      return "hides a name before the host.";
  }
}

const ties: Readonly<Record<CircleTie, string>> = {
  kind_of: "a kind of",
  member_of: "a member of",
  part_of: "part of",
  follows: "after",
  fulfils: "the fulfilment of",
  about: "about",
};
