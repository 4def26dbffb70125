import { expect, it } from "vitest";
import { languageOfTexts } from "../../../../src/io/import/records/languageOfTexts.ts";

it.each([
  [["Продолжение звонков", "Мы", "NATO"], "ru"],
  [["Київ: переговори, їх двоє"], "uk"],
  [["東京で会談"], "ja"],
  [["北京会谈"], "zh"],
  [["서울 회담"], "ko"],
  [["محادثات في روما"], "ar"],
  [["گفتگو در رم"], "fa"],
  [["Talks in Rome, Москва"], null],
  [["Gespräche in Rom"], null],
  [["2021", ""], null],
  [[], null],
])("%j", (texts, language) => {
  expect(languageOfTexts(texts)).toBe(language);
});
