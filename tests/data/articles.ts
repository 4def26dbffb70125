import { existsSync, readdirSync, readFileSync } from "node:fs";
import { paragraphs } from "./defaultData.ts";

/** The articles are not part of the project: they stand beside it where the data is worked on. */
const folder = "../shared/sources";

export interface Article {
  readonly text: string;
  readonly body: readonly string[];
}

export const articlesAreHere = existsSync(folder);
export const whyNot = `Skipped: ${folder} is not here.`;

/** By source id. A body paragraph is a long line that ends like a sentence. */
export function readArticles(): ReadonlyMap<string, Article> {
  const sources = Object.keys(paragraphs);
  return new Map(
    readdirSync(folder)
      .toSorted()
      .map((name, at) => {
        const text = readFileSync(`${folder}/${name}`, "utf8").replaceAll("\u00a0", " ");
        const long = text.split("\n").filter((line) => line.length >= 100 && /[.“]$/u.test(line));
        const source = sources[at] ?? name;
        return [source, { text, body: source === withLead ? long.slice(1) : long }];
      }),
  );
}

/** Its bold opening lines are as long as a paragraph. */
const withLead = "us-japan-two-plus-two";
