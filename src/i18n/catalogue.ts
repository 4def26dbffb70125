import type { messages as english } from "./en/en.ts";
import type { pageWords } from "./en/pageWords.ts";

/**
 * The shape of a section of words, taken from the English one: the same keys, the same parameters,
 * any text. A missing, extra or wrongly typed entry of another language does not compile.
 */
export type Catalogue<Section> = {
  readonly [Key in keyof Section]: Section[Key] extends string
    ? string
    : Section[Key] extends (...parameters: infer Parameters) => string
      ? (...parameters: Parameters) => string
      : Catalogue<Section[Key]>;
};

/** The words of the interface, by view: the English catalogue is the type of all others. */
export type Messages = Catalogue<typeof pageWords>;

/** With what is said of each problem of a file: half of all words, and none of them is on the first screen. */
export type AllMessages = Catalogue<typeof english>;
