import { inShortTasks } from "../../lib/shortTasks.ts";
import type { Importer } from "./importer.ts";

/** The format of data/README.md. Other JSON is read as well, to say what is wrong with it. */
export const musubiJson: Importer = {
  id: "musubi-json",
  family: "linked-data",
  name: "Musubi JSON",
  extensions: [".json"],
  mediaTypes: ["application/json"],
  sniff: ({ text }) => {
    if (text === null) return "none";
    // What describes the tables of an event graph is none itself.
    if (text.slice(0, 200).includes('"tabular-data-package"')) return "none";
    if (/^\s*\{/u.test(text) && text.includes('"musubi"')) return "certain";
    return /^\s*[[{]/u.test(text) ? "possible" : "none";
  },
  load: async () => {
    const { parseSteps } = await import("../../model/parse/parse.ts");
    return async ({ text }) => ({
      kind: "graph",
      outcome: await inShortTasks(parseSteps(text ?? "")),
    });
  },
};
