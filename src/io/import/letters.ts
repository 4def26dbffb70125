import type { Importer } from "./importer.ts";
import { rootOf } from "./xmlRoot.ts";

/** Letters: each is an event of who sent and who received it. */
export const letters: readonly Importer[] = [
  {
    id: "letters",
    family: "letters",
    name: "CMIF and TEI letters",
    extensions: [".xml", ".tei"],
    mediaTypes: ["application/tei+xml", "application/xml"],
    sniff: ({ text }) => {
      const root = rootOf(text)?.name ?? "";
      if (!/^(?:TEI(?:\.2)?|teiCorpus|teiHeader)$/u.test(root)) return "none";
      return text?.includes("correspDesc") === true ? "certain" : "possible";
    },
    load: async () => (await import("./readers/readLetters.ts")).readLetters,
  },
];
