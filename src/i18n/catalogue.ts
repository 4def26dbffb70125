import type { messages as english } from "./en/en.ts";

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

/** Every word of the interface, by view: the English catalogue is the type of all others. */
export type Messages = Catalogue<typeof english>;
