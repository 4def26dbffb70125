import type { Catalogue } from "../catalogue.ts";
import type { citation as english } from "../en/citation.ts";

export const citation: Catalogue<typeof english> = {
  inLanguage: (language) => `Auf ${language}`,
};
