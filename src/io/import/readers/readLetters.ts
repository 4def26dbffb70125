import type { ReadFormat } from "../importer.ts";
import { fileProblem } from "../records/recordProblems.ts";
import {
  lettersTable,
  type Action,
  type Document,
  type Letter,
  type LettersFile,
} from "./lettersTable.ts";
import { readXml, type XmlAttributes } from "./readXml.ts";
import { teiDate } from "./teiDate.ts";

/**
 * Letters in TEI (P5, `correspDesc`): a list of them in CMIF (Correspondence Metadata Interchange Format), an edition of
 * one letter, or a corpus of those. Each `correspDesc` is an event; who sent and received it takes part.
 *
 *   <correspAction type="sent"><persName ref="…">Nansen, Peter</persName><date when="1896-08-09"/></correspAction>
 */
export const readLetters: ReadFormat = async ({ text }, options) => {
  const file = lettersFile();
  const problem = await readXml(text ?? "", file, options);
  const read = file.letters();
  const problems = problem === null ? [] : [problem];
  if (read.letters.length > 0) return { kind: "records", table: lettersTable(read), problems };
  const none = problem === null ? [fileProblem("no-records", { sought: "letters" })] : problems;
  return { kind: "records", table: null, problems: none };
};

/** Elements whose whole text counts, with what is marked inside. */
const whole = new Set([
  "title",
  "bibl",
  "biblStruct",
  "biblFull",
  "licence",
  "date",
  "persName",
  "orgName",
  "name",
  "rs",
  "placeName",
  "settlement",
  "ref",
]);
const people = new Set(["persName", "orgName", "name", "rs"]);

function lettersFile() {
  const letters: Letter[] = [];
  const bibliography = new Map<string, Document>();
  let [title, language, licence] = ["", "", ""];
  let inside: string[] = [];
  /** The element whose text is gathered, with its depth. */
  let gathered: {
    readonly name: string;
    readonly of: XmlAttributes;
    readonly depth: number;
    text: string;
    url: string;
  } | null = null;
  let letter: Letter | null = null;
  let action: Action | null = null;
  let header = { title: "", first: 0 };
  /** The only letter of a file: a list of one, or, where its text follows, an edition. */
  let alone: Letter | null = null;

  const finished: Readonly<Record<string, (text: string, of: XmlAttributes, url: string) => void>> =
    {
      title(text) {
        if (!inside.includes("titleStmt") || text === "") return;
        if (header.title === "") header.title = text;
      },
      bibl: addBibl,
      biblStruct: addBibl,
      biblFull: addBibl,
      licence: (text, of) => void (licence ||= text || (of["target"] ?? "")),
      date(text, of) {
        if (action === null || action.date !== "") return;
        const date = teiDate(of);
        const said = of["when"] ?? of["notBefore"] ?? of["from"] ?? "";
        [action.date, action.dateText] = [date, date === "" && text === "" ? said : text];
      },
      placeName: addPlace,
      settlement: addPlace,
      ref(text, of) {
        const [, sort] = /mentions?(Person|Org|Topic|Subject)/iu.exec(of["type"] ?? "") ?? [];
        if (letter === null || sort === undefined) return;
        const target = of["target"] ?? "";
        if (/person|org/iu.test(sort))
          letter.mentions.push({
            ref: target,
            name: text,
            element: /org/iu.test(sort) ? "orgName" : "persName",
          });
        else if (text !== "") letter.topics.push(text);
      },
    };
  function addBibl(text: string, of: XmlAttributes, url: string): void {
    const id = of["xml:id"];
    // An address that stands there twice, as text and as target, is said once.
    const named = url === "" ? text : text.replaceAll(url, "").trim();
    if (id !== undefined && letter === null) bibliography.set(id, { title: named || url, url });
  }
  function addPlace(text: string): void {
    if (text !== "") action?.places.push(text);
  }
  function addPerson(element: string, text: string, of: XmlAttributes): void {
    const ref = of["ref"] ?? of["corresp"] ?? "";
    const name = text === "" ? (of["key"] ?? ref) : text;
    if (action !== null && name !== "") action.people.push({ ref, name, element });
  }

  return {
    open(name: string, of: XmlAttributes): void {
      inside.push(name);
      if (gathered !== null) {
        if (name === "ref" || name === "ptr") gathered.url ||= addressIn(of["target"]);
        else if (name === "lb") gathered.text += " ";
        return;
      }
      if (name === "TEI" || name === "teiCorpus") language ||= of["xml:lang"] ?? "";
      else if (name === "teiHeader") header = { title: "", first: letters.length };
      else if (name === "correspDesc") {
        letter = {
          title: "",
          key: of["ref"] ?? of["key"] ?? of["xml:id"] ?? "",
          sources: idsIn(of["source"]),
          actions: [],
          mentions: [],
          topics: [],
        };
        letters.push(letter);
      } else if (name === "correspAction") {
        action = { type: of["type"] ?? "", people: [], places: [], date: "", dateText: "" };
        letter?.actions.push(action);
      } else if (whole.has(name) && inside.includes("teiHeader"))
        gathered = { name, of, depth: inside.length, text: "", url: "" };
    },
    text(piece: string): void {
      if (gathered !== null) gathered.text += piece;
      else if (alone !== null && inside.includes("text") && piece.trim() !== "") {
        alone.title = header.title;
        alone = null;
      }
    },
    close(name: string): void {
      if (gathered !== null && gathered.depth === inside.length) {
        const { of, url } = gathered;
        const text = gathered.text.replaceAll(/\s+/gu, " ").trim();
        gathered = null;
        if (people.has(name)) addPerson(name, text, of);
        else finished[name]?.(text, of, url);
      }
      inside.pop();
      if (name === "correspAction") action = null;
      else if (name === "correspDesc") letter = null;
      else if (name === "teiHeader") endHeader();
    },
    letters: (): LettersFile => {
      // A file that breaks off within its header.
      if (title === "") title = header.title;
      return { letters, bibliography, title, language, licence };
    },
  };

  /** In a corpus, a header of one letter has its title; what stands outside all of them has that of the file. */
  function endHeader(): void {
    const own = letters.slice(header.first);
    const [only] = own;
    const isMember = inside.includes("teiCorpus") && inside.includes("TEI");
    if (own.length === 1 && only !== undefined) {
      if (isMember) only.title = header.title;
      else alone = only;
    }
    if (!isMember) title ||= header.title;
  }
}

function addressIn(target: string | undefined): string {
  const [first = ""] = target?.trim().split(/\s+/u) ?? [];
  return /^https?:\/\//iu.test(first) && URL.canParse(first) ? first : "";
}

/** "#a #b" or full addresses with a fragment. */
function idsIn(source: string | undefined): readonly string[] {
  return (source ?? "").split(/\s+/u).flatMap((one) => {
    const id = one.slice(one.indexOf("#") + 1);
    return id === "" ? [] : [id];
  });
}
