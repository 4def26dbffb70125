import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateShort, dateWords } from "../../../src/i18n/dateText.ts";
import { languages, type Language } from "../../../src/i18n/locales.ts";
import { parseEdtf } from "../../../src/model/dates/parseEdtf.ts";
import { edtfText } from "../../fixtures/edtfText.ts";

const say = (text: string, language: Language, words = dateWords): string => {
  const date = parseEdtf(text);
  if (!date.ok) throw new Error(date.error.reason);
  return words(date.value, language);
};

describe("a date in words", () => {
  test.each([
    ["2024-07-28", "28 July 2024", "28. Juli 2024"],
    ["2022-05", "May 2022", "Mai 2022"],
    ["1965", "1965", "1965"],
    ["2022-22", "summer 2022", "Sommer 2022"],
    ["2022-24", "winter 2022/23", "Winter 2022/23"],
    ["1998-05-XX", "May 1998, day unknown", "Mai 1998, Tag unbekannt"],
    ["1998-XX", "1998, month unknown", "1998, Monat unbekannt"],
    ["1998-05-2X", "between 20 and 29 May 1998", "zwischen dem 20. und dem 29. Mai 1998"],
    ["1998-1X", "between October and December 1998", "zwischen Oktober und Dezember 1998"],
    ["199X", "the 1990s", "1990er-Jahre"],
    ["190X", "between 1900 and 1909", "zwischen 1900 und 1909"],
    ["-004X", "between 50 and 41 BCE", "zwischen 50 und 41 v. Chr."],
    ["-0043-24", "winter 44–43 BCE", "Winter 44–43 v. Chr."],
    ["19XX", "20th century", "20. Jahrhundert"],
    ["1998-01~", "around January 1998", "um Januar 1998"],
    ["2024-07-28~", "around 28 July 2024", "um den 28. Juli 2024"],
    ["1998-05-2X~", "around 20–29 May 1998", "um 20.–29. Mai 1998"],
    ["1998?", "possibly 1998", "möglicherweise 1998"],
    ["1998%", "possibly around 1998", "möglicherweise um 1998"],
    ["[1999-08-21..1999-08-31]", "end of August 1999", "Ende August 1999"],
    ["[2025-08-01..2025-08-10]", "beginning of August 2025", "Anfang August 2025"],
    ["[2025-08-11..2025-08-20]", "mid-August 2025", "Mitte August 2025"],
    [
      "[2025-03-22..2025-03-29]",
      "between 22 and 29 March 2025",
      "zwischen dem 22. und dem 29. März 2025",
    ],
    ["[..2040]", "by 2040", "bis 2040"],
    ["[2024-07-28..]", "28 July 2024 or later", "28. Juli 2024 oder später"],
    ["[..2025-09-09]", "by 9 September 2025", "bis zum 9. September 2025"],
    ["[..2030,2035]", "2030 or earlier or 2035", "2030 oder früher oder 2035"],
    ["[2025-03-22,2025-03-24]", "22 or 24 March 2025", "22. oder 24. März 2025"],
    ["[2022-05,2022-06]", "May or June 2022", "Mai oder Juni 2022"],
    ["[2022-05..2022-07]", "between May and July 2022", "zwischen Mai und Juli 2022"],
    [
      "[2025-03-22..2025-04-03]",
      "between 22 March and 3 April 2025",
      "zwischen dem 22. März und dem 3. April 2025",
    ],
    ["[2022~..2023]", "between around 2022 and 2023", "zwischen etwa 2022 und 2023"],
    ["[2022,2025]", "2022 or 2025", "2022 oder 2025"],
    ["2023-01-09/2023-01-15", "9–15 January 2023", "9.–15. Januar 2023"],
    ["2023-01-09/2023-03-03", "9 January to 3 March 2023", "9. Januar bis 3. März 2023"],
    ["2022-03/2022-05", "March to May 2022", "März bis Mai 2022"],
    ["2022/2023-01", "2022 to January 2023", "2022 bis Januar 2023"],
    ["1998-12/2001", "December 1998 to 2001", "Dezember 1998 bis 2001"],
    ["2023-01/2023-01", "January 2023", "Januar 2023"],
    ["1998-01~/2001", "from around January 1998 to 2001", "von etwa Januar 1998 bis 2001"],
    ["1998?/2000", "from possibly 1998 to 2000", "von möglicherweise 1998 bis 2000"],
    ["2024-07-28/..", "from 28 July 2024, end open", "ab dem 28. Juli 2024, Ende offen"],
    ["2024/", "from 2024, end unknown", "ab 2024, Ende unbekannt"],
    ["../2035", "until 2035, beginning open", "bis 2035, Beginn offen"],
    ["-0043-03-15", "15 March 44 BCE", "15. März 44 v. Chr."],
    ["0000", "1 BCE", "1 v. Chr."],
  ])("%s", (edtf, english, german) => {
    expect(say(edtf, "en")).toBe(english);
    expect(say(edtf, "de")).toBe(german);
  });

  test.each([
    ["2024-07-28", "28 Jul 2024", "28. Jul 2024"],
    ["2023-01-09/2023-01-15", "9–15 Jan 2023", "9.–15. Jan 2023"],
    ["1998-05-XX", "May 1998", "Mai 1998"],
    ["1998%", "c. 1998?", "ca. 1998?"],
    ["../2035", "until 2035", "bis 2035"],
    ["2024/", "from 2024", "ab 2024"],
    ["2024/..", "from 2024, end open", "ab 2024, Ende offen"],
    ["/2035", "until 2035, beginning unknown", "bis 2035, Beginn unbekannt"],
  ])("%s is short on labels", (edtf, english, german) => {
    expect(say(edtf, "en", dateShort)).toBe(english);
    expect(say(edtf, "de", dateShort)).toBe(german);
  });

  test("words an open end and an unknown one differently, short and long, in every language", () => {
    for (const language of languages)
      for (const words of [dateWords, dateShort])
        for (const [open, unknown] of [
          ["1985-04-12/..", "1985-04-12/"],
          ["../1985~", "/1985~"],
        ] as const)
          expect(say(open, language, words)).not.toBe(say(unknown, language, words));
  });

  test("says something for every date that can be read, in every language", () => {
    fc.assert(
      fc.property(edtfText(), fc.constantFrom(...languages), (text, language) => {
        const date = parseEdtf(text);
        if (!date.ok) return;
        for (const words of [dateWords, dateShort]) {
          const said = words(date.value, language);
          expect(said).not.toMatch(/undefined|NaN|Infinity|null|object/u);
          expect(said.trim()).not.toBe("");
        }
      }),
    );
  });
});
