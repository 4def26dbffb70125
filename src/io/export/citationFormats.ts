import type { Messages } from "../../i18n/messages.ts";
import { bibtex } from "./bibtex.ts";
import type { CitedRecord } from "./citedRecord.ts";
import { cslJson } from "./cslJson.ts";
import { plainCitation } from "./plainCitation.ts";

/** A format in which a citation can be copied: one entry of the list, and nothing else needs to know of it. */
interface CitationFormat {
  readonly id: string;
  readonly name: (words: Messages["cite"]) => string;
  readonly write: (record: CitedRecord) => string;
  /** Words to read rather than code. */
  readonly prose: boolean;
}

export const citationFormats: readonly CitationFormat[] = [
  { id: "plain", name: ({ plain }) => plain, write: plainCitation, prose: true },
  { id: "bibtex", name: () => "BibTeX", write: bibtex, prose: false },
  { id: "csl-json", name: () => "CSL-JSON", write: cslJson, prose: false },
];
