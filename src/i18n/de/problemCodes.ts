import type {
  CircleTie,
  FieldName,
  Loss,
  ProblemParams,
  ValueKind,
} from "../../model/parse/problem.ts";
import { plain, typed } from "../../model/parse/shown.ts";
import type { CodeWords, ProblemCatalogue } from "../problemCatalogue.ts";
import { noun, number } from "./counts.ts";
import { dateFault } from "./dateFaults.ts";
import { fieldWords } from "./fields.ts";
import { fileProblems } from "./fileProblems.ts";
import { nouns } from "./nouns.ts";
import { recordProblems } from "./recordProblems.ts";

export const problemCodes: ProblemCatalogue = {
  ...fileProblems,
  ...recordProblems,
  "no-events": () => ({
    expected: "Mindestens ein Ereignis ohne Fehler",
    message: "Es bleibt kein Ereignis, das gezeigt werden kann.",
    fix: "Beheben Sie zuerst die anderen Probleme.",
  }),
  "more-of-the-same": ({ of }, count) => ({
    expected: "Kein Problem dieser Art",
    message: noun(count, {
      one: `Es gibt ${number(count)} weiteres Problem der Art „${of}“.`,
      other: `Es gibt ${number(count)} weitere Probleme der Art „${of}“.`,
    }),
    fix: "Beheben Sie die zuerst genannten, und prüfen Sie die Datei noch einmal.",
  }),

  "missing-table": ({ table }) => ({
    expected: `Eine Liste von ${ofMany(table)}; sie darf leer sein`,
    message: `Der Datei fehlt ${quoted(table)}.`,
    fix: `Fügen Sie "${table}": [ … ] hinzu, oder "${table}": [], wenn es nichts davon gibt.`,
  }),
  "missing-field": (params) =>
    params.of === "file"
      ? { ...metaObject, message: "Der Datei fehlt „meta“." }
      : {
          expected: belongs(params.expected),
          message: `In ${inThis(params.of)} fehlt ${quoted(params.field)}.${spared(params)}`,
          fix:
            params.expected === "events.date"
              ? `Fügen Sie das Feld "date" hinzu; nennt keine Quelle ein Datum, schreiben Sie "dateBasis": "unrecorded".`
              : `Fügen Sie das Feld ${typed(params.field)} hinzu.`,
        },
  "wrong-type": (params) => {
    switch (params.of) {
      case "meta":
        return { ...metaObject, message: "„meta“ ist kein Objekt." };
      case "table":
        return {
          expected: `Eine Liste von ${ofMany(params.table)}`,
          message: `${quoted(params.table)} ist keine Liste.`,
          fix: `Schreiben Sie die ${nouns[params.table].other} zwischen eckige Klammern: "${params.table}": [ … ].`,
        };
      case "row":
        return {
          expected: "Ein Objekt in geschweiften Klammern",
          message: `${params.value} ist kein Objekt und daher ${no(params.table)}.`,
          fix: 'Schreiben Sie { "Feld": Wert, … }, oder entfernen Sie es.',
        };
      case "field":
        return wrongField(params);
    }
  },
  "invalid-id": (params) => {
    if (params.of === "characters")
      return {
        expected: "Ganze Zeichen",
        message: `Die Id ${quoted(params.id)} enthält ein halbes Zeichen, das kein Link tragen kann.`,
        fix: "Schreiben Sie die Id mit einfachen Buchstaben, Ziffern und Bindestrichen.",
      };
    const { field, value } = params;
    return {
      expected: belongs(params.expected),
      message: `${value === "" ? `${quoted(field)} ist leer.` : `${quoted(value)} ist keine Id, denn es enthält Leerzeichen.`}${spared(params)}`,
      fix:
        value === ""
          ? "Schreiben Sie die Id zwischen die Anführungszeichen."
          : `Schreiben Sie ${typed(value.slice(0, 60).trim().replace(/\s+/g, "-"))}.`,
    };
  },
  "invalid-format": ({ field, value, ...params }) => ({
    expected: belongs(params.expected),
    message: `${quoted(value)} passt nicht zu ${quoted(field)}.${spared(params)}`,
    fix: "Schreiben Sie es in der erwarteten Form, oder entfernen Sie das Feld.",
  }),
  "unknown-value": ({ field, value, isText, choices, meant, ...params }) => ({
    expected: belongs(params.expected),
    message: `${isText ? quoted(value) : value} gibt es nicht als ${quoted(field)}.${spared(params)}`,
    fix:
      meant === null
        ? `Schreiben Sie eines von ${choices.join(", ")}.`
        : `Meinten Sie ${meant}? Möglich sind ${choices.join(", ")}.`,
  }),
  "duplicate-id": (params) =>
    params.table === "scenes"
      ? {
          expected: "Eine Id, die keine andere Szene der Geschichte hat",
          message: `Die Id ${quoted(params.id)} hat schon eine frühere Szene dieser Geschichte.`,
          fix: "Geben Sie dieser Szene eine eigene Id.",
        }
      : {
          expected: "Eine Id, die es in der Tabelle nur einmal gibt",
          message: `Die Id ${quoted(params.id)} hat schon ${params.table}[${params.first}].`,
          fix: `Vergeben Sie eine eigene Id, etwa ${typed(`${params.id.slice(0, 60)}-2`)}, oder entfernen Sie die Zeile, wenn es dasselbe ist.`,
        },
  "unknown-field": (params) =>
    params.of === "object"
      ? {
          expected: oneOf(params.known),
          message: `${quoted(params.field)} ist kein bekanntes Feld und wird nicht gelesen.`,
          fix:
            params.meant === null
              ? "Entfernen Sie es."
              : `${didYouMean(params.meant)} Sonst entfernen Sie es.`,
        }
      : {
          expected: 'Ein Sprachcode wie "en" oder "de"',
          message: `${quoted(params.key)} ist kein Sprachcode; dieser Text wird nie gezeigt.`,
          fix: params.meant === null ? "Schreiben Sie den Sprachcode." : didYouMean(params.meant),
        },
  "missing-text": ({ field, language }) => ({
    expected: `Ein Text in ${quoted(language)}, der Standardsprache`,
    message: `${quoted(field)} hat keinen Text in ${quoted(language)}, der Standardsprache.`,
    fix: `Schreiben Sie ihn: ${typed(language)}: "…".`,
  }),
  "missing-translation": ({ field, language, shown, all }) => ({
    expected: `Ein Text in jeder Sprache: ${all.map(quoted).join(", ")}`,
    message: `${quoted(field)} hat keinen Text in ${quoted(language)}; stattdessen wird der in ${quoted(shown)} gezeigt.`,
    fix: `Fügen Sie die Übersetzung hinzu: ${typed(language)}: "…".`,
  }),
  "default-language": ({ language, meant }) => ({
    expected: 'Eine der Sprachen in "languages"',
    message: `Die Standardsprache ${quoted(language)} ist keine der Sprachen des Graphen.`,
    fix:
      meant === null
        ? `Fügen Sie ${typed(language)} zu "languages" hinzu.`
        : `Schreiben Sie ${typed(meant)}, oder fügen Sie ${typed(language)} zu "languages" hinzu.`,
  }),
  "repeated-value": ({ value }) => ({
    expected: "Jeder Wert einmal",
    message: `${quoted(value)} steht zweimal in dieser Liste.`,
    fix: removeOne,
  }),
  "focus-among-partners": ({ id }) => ({
    expected: "Andere Akteure als der in der Mitte",
    message: `${quoted(id)} steht in der Mitte und kann nicht zugleich Partner sein.`,
    fix: "Entfernen Sie den Eintrag aus den Partnern.",
  }),

  "unknown-reference": ({ table, id, meant }) => ({
    expected: `Eine Id aus "${table}"`,
    message: `${sentence(no(table))} hat die Id ${quoted(id)}.`,
    fix:
      meant === null
        ? `Fügen Sie in "${table}" eine Zeile mit dieser Id hinzu, oder schreiben Sie eine Id, die es dort gibt.`
        : `${didYouMean(meant)} Die Ids stehen in "${table}".`,
  }),
  "invalid-date": ({ fault }) => ({
    ...dateFault(fault),
    expected: 'Eine Datumsangabe in EDTF wie "2024-07-28", "2024-07" oder "[..2035]"',
  }),
  "endless-year": ({ date, open, isEnd }) => ({
    expected: 'Ein Jahr, das gemeint ist, oder ein offenes Ende wie "2024-07-28/.."',
    message: `${quoted(date)} hat ein Jahr, das oft für „kein Ende“ steht. Gezeichnet wird es als dieses Jahr.`,
    fix: isEnd
      ? "Lassen Sie das Ende weg, wenn es andauert."
      : open === null
        ? 'Wenn es andauert, schreiben Sie ".." statt dieses Jahres, hinter den Tag, an dem es begann: "2024-07-28/..".'
        : `Wenn es andauert, schreiben Sie ${typed(open)}.`,
  }),
  "invalid-url": (params) => ({
    expected: "Eine Adresse, die mit https:// oder http:// beginnt",
    message: `${quoted(params.url)} ${urlFault(params)} ${onlyThisField}`,
    fix: 'Schreiben Sie die Adresse, wie sie im Browser steht, etwa "https://example.org/page", oder entfernen Sie das Feld.',
  }),
  "office-kind": ({ id, kind, end }) => ({
    expected: end === "to" ? "Ein Staat, eine Organisation oder ein Bündnis" : "Eine Person",
    message: `holds_office führt von einer Person zu einem Staat, einer Organisation oder einem Bündnis, aber ${quoted(id)} ist von der Art „${String(kind)}“.`,
    fix:
      end === "to"
        ? "Schreiben Sie die Id des Staates oder der Organisation, zu der das Amt gehört."
        : 'Schreiben Sie die Id einer Person, oder "member_of" als Art.',
  }),
  "end-before-start": ({ start, end }) => ({
    expected: `Eine Datumsangabe, die nicht vor ${typed(start)} liegt`,
    message: `Es endet in ${quoted(end)}, bevor es in ${quoted(start)} beginnt.`,
    fix: "Vertauschen Sie die beiden Angaben, oder berichtigen Sie eine.",
  }),
  "self-link": ({ id, tie }) => ({
    expected: noWayBack,
    message: `${quoted(id)} ${ties[tie](quoted(id))}.`,
    fix: "Schreiben Sie eine andere Id, oder entfernen Sie sie.",
  }),
  cycle: ({ ids, tie }) => ({
    expected: noWayBack,
    message: `Das schließt einen Kreis: ${ids
      .slice(1)
      .map((id, at) => `${quoted(ids[at] ?? "")} ${ties[tie](quoted(id))}`)
      .join(", ")}.`,
    fix: "Entfernen Sie eine Verknüpfung des Kreises.",
  }),
  "duplicate-link": ({ from, to, first }) => ({
    expected: "Jede Verknüpfung einmal",
    message: `${quoted(from)} und ${quoted(to)} sind schon in links[${first}] so verknüpft.`,
    fix: removeOne,
  }),
  "duplicate-participation": ({ actor, event, role, first }) => ({
    expected: "Jeder Akteur einmal in jeder Rolle eines Ereignisses",
    message: `${quoted(actor)} hat in ${quoted(event)} schon die Rolle „${role}“: participations[${first}].`,
    fix: "Entfernen Sie eine der beiden, oder berichtigen Sie den Akteur oder die Rolle.",
  }),
  "behalf-kind": ({ id, isPerson }) => ({
    expected: isPerson
      ? "Die Id eines Staates, eines Bündnisses oder einer Organisation"
      : "Nichts",
    message: isPerson
      ? `${quoted(id)} ist eine Person, und niemand handelt im Namen einer Person.`
      : `${quoted(id)} ist keine Person, und nur Personen handeln im Namen eines anderen.`,
    fix: isPerson
      ? "Schreiben Sie die Id dessen, wofür die Person handelt."
      : "Entfernen Sie das Feld, oder schreiben Sie als Akteur die Id der Person.",
  }),
  "no-participation": (_, count) => ({
    expected: "Mindestens eine Beteiligung",
    message: noun(count, {
      one: "Dieses Ereignis hat keine Beteiligung und wird unter „Anderswo“ gezeigt.",
      other: `${number(count)} ${noun(count, nouns.events)} ohne Beteiligung werden unter „Anderswo“ gezeigt.`,
    }),
    fix: 'Geben Sie in "participations" an, wer beteiligt war: { "event": "…", "actor": "…", "role": "participant" }.',
  }),
  "no-citation": (_, count) => ({
    expected: "Mindestens ein Beleg",
    message: noun(count, {
      one: "Dieses Ereignis hat keinen Beleg und wird mit „Keine Quelle angegeben“ gezeigt.",
      other: `${number(count)} ${noun(count, nouns.events)} ohne Beleg werden mit „Keine Quelle angegeben“ gezeigt.`,
    }),
    fix: 'Geben Sie in "citations" an, woher es stammt: { "event": "…", "source": "…", "stance": "supports" }.',
  }),
  "unknown-cited-field": ({ field, known, meant }) => ({
    expected: oneOf(known),
    message: `Ereignisse haben kein Feld ${quoted(field)}; es wird gezeigt, wie es geschrieben ist.`,
    fix:
      meant === null
        ? "Schreiben Sie den Namen eines Feldes des Ereignisses, oder entfernen Sie es, wenn das ganze Ereignis gemeint ist."
        : didYouMean(meant),
  }),
  "unknown-view-parameter": ({ parameter, known, meant }) => ({
    expected: oneOf(known),
    message: `Eine Ansicht hat keinen Parameter ${quoted(parameter)}; er wird nicht gelesen.`,
    fix: meant === null ? "Entfernen Sie ihn." : didYouMean(meant),
  }),
  "no-scene": ({ story }) => ({
    expected: "Mindestens eine Szene",
    message: `Die Geschichte ${quoted(story)} hat keine Szene, die gezeigt werden kann.`,
    fix: "Fügen Sie eine Szene hinzu, oder entfernen Sie die Geschichte.",
  }),

  "long-text": ({ length, most }) => ({
    expected: `Höchstens ${number(most)} Zeichen`,
    message: `Dieser Text hat ${number(length)} Zeichen; die Bilder kürzen ihn.`,
    fix: `Kürzen Sie ihn auf ${number(most)} Zeichen.`,
  }),
  "direction-marks": () => ({
    expected: plainText,
    message: "Dieser Text enthält unsichtbare Zeichen, die die Schreibrichtung umkehren.",
    fix: "Geben Sie den Text ohne diese Zeichen neu ein.",
  }),
  "combining-marks": () => ({
    expected: plainText,
    message: "In diesem Text sitzen fünf oder mehr Zeichen auf einem Buchstaben.",
    fix: "Entfernen Sie die Zeichen, die dort nicht hingehören.",
  }),
  "half-character": () => ({
    expected: plainText,
    message: "Dieser Text enthält ein halbes Zeichen (ein einzelnes Surrogat), gezeigt als „�“.",
    fix: "Geben Sie das Zeichen neu ein.",
  }),
  "lost-character": () => ({
    expected: plainText,
    message: "Ein Zeichen dieses Textes ging beim Speichern der Datei verloren; gezeigt wird „�“.",
    fix: "Geben Sie das Zeichen neu ein, und speichern Sie die Datei in UTF-8.",
  }),
  "control-characters": () => ({
    expected: plainText,
    message: "Dieser Text enthält Steuerzeichen, die nicht gezeigt werden.",
    fix: "Geben Sie den Text ohne sie neu ein.",
  }),
};

const plainText = "Einfacher Text";
const onlyThisField = "Nur dieses Feld entfällt.";
const removeOne = "Entfernen Sie eines der beiden.";
const noWayBack = "Kein Weg zurück zum Anfang";
const metaObject = {
  expected: "Ein Objekt, das sagt, was der Graph ist und von wem aus er gesehen wird",
  fix: 'Fügen Sie "meta": { "id": …, "title": …, "focus": …, "partners": … } hinzu.',
};

const quoted = (text: string): string => `„${plain(text)}“`;
const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const oneOf = (known: readonly string[]): string => `Eines von ${known.join(", ")}`;
const didYouMean = (meant: string): string => `Meinten Sie ${typed(meant)}?`;
const spared = ({ isSpared }: { readonly isSpared: boolean }): string =>
  isSpared ? ` ${onlyThisField}` : "";
const belongs = (field: FieldName | null): string =>
  field === null ? "Etwas anderes" : fieldWords[field];

const ofMany = (table: Loss): string => nouns[table].of ?? nouns[table].other;
/** "kein Akteur", "keine Quelle". */
const no = (table: Loss): string =>
  `${nouns[table].gender === "f" ? "keine" : "kein"} ${nouns[table].one}`;
/** After "in": "diesem Akteur", "dieser Datei". */
function inThis(of: Loss | "meta"): string {
  if (of === "meta") return "dieser Datei";
  return `${nouns[of].gender === "f" ? "dieser" : "diesem"} ${nouns[of].one}`;
}

const kinds: Readonly<Record<ValueKind, string>> = {
  text: "ein Text",
  list: "eine Liste",
  object: "ein Objekt",
  number: "eine Zahl",
  boolean: "ein Wahrheitswert",
  null: "also nichts",
  other: "etwas anderes",
};

function wrongField(
  params: Extract<ProblemParams["wrong-type"], { readonly of: "field" }>,
): CodeWords {
  const { field, value, kind, wanted } = params;
  const needed = kinds[wanted].replace("ein Text", "Text");
  return {
    expected: belongs(params.expected),
    message: `${quoted(field)} ist ${value}, ${kinds[kind]}; dort gehört ${needed} hin.${spared(params)}`,
    fix:
      wanted === "text" && (kind === "number" || kind === "boolean")
        ? `Setzen Sie es in Anführungszeichen: ${typed(value)}.`
        : `Schreiben Sie stattdessen ${needed}.`,
  };
}

function urlFault(params: ProblemParams["invalid-url"]): string {
  switch (params.reason) {
    case "white-space":
      return "enthält Leerzeichen oder Steuerzeichen.";
    case "not-full":
      return "ist keine vollständige Adresse.";
    case "scheme":
      return `ist eine Adresse mit „${params.scheme}“; solche werden nicht geöffnet.`;
    case "hidden-name":
      return "verbirgt einen Namen vor dem Server.";
  }
}

const ties: Readonly<Record<CircleTie, (to: string) => string>> = {
  kind_of: (to) => `ist eine Art von ${to}`,
  member_of: (to) => `ist Mitglied von ${to}`,
  part_of: (to) => `ist Teil von ${to}`,
  follows: (to) => `folgt auf ${to}`,
  fulfils: (to) => `erfüllt ${to}`,
  about: (to) => `handelt von ${to}`,
};
