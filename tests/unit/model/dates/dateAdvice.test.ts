import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { dateAdvice } from "../../../../src/model/dates/dateAdvice.ts";
import { parseEdtf } from "../../../../src/model/dates/parseEdtf.ts";
import { dateInWords } from "../../../fixtures/inWords.ts";

describe("what people write gets the EDTF that they most likely mean", () => {
  test.each([
    ["1914-1918", "1914/1918"],
    ["1914–1918", "1914/1918"],
    ["1914 - 18", "1914/1918"],
    ["1914-18", "1914/1918"],
    ["1914 to 1918", "1914/1918"],
    ["from 1914 to 1918", "1914/1918"],
    ["von 1914 bis 1918", "1914/1918"],
    ["between 1914 and 1918", "[1914..1918]"],
    ["zwischen 1914 und 1918", "[1914..1918]"],
    ["2024..2025", "2024/2025"],
    ["c. 1850", "1850~"],
    ["ca. 1850", "1850~"],
    ["circa 1850", "1850~"],
    ["um 1850", "1850~"],
    ["about 1850", "1850~"],
    ["c1850", "1850~"],
    ["1850 ?", "1850?"],
    ["1850 (?)", "1850?"],
    ["possibly 1850", "1850?"],
    ["ca. 1850?", "1850%"],
    ["c. March 1850", "1850-03~"],
    ["44 BC", "-0043"],
    ["44 B.C.", "-0043"],
    ["44 BCE", "-0043"],
    ["44 v. Chr.", "-0043"],
    ["1 BC", "0000"],
    ["c. 44 BC", "-0043~"],
    ["15 March 44 BC", "-0043-03-15"],
    ["March 44 BC", "-0043-03"],
    ["100-44 BC", "-0099/-0043"],
    ["50 BC - 20 AD", "-0049/0020"],
    ["5th century BC", "-04XX"],
    ["79 AD", "0079"],
    ["AD 79", "0079"],
    ["9 n. Chr.", "0009"],
    ["Q3 2020", "2020-07/2020-09"],
    ["2020-Q3", "2020-07/2020-09"],
    ["3. Quartal 2020", "2020-07/2020-09"],
    ["H1 2020", "2020-01/2020-06"],
    ["1850s", "185X"],
    ["the 1850s", "185X"],
    ["1850er Jahre", "185X"],
    ["20th century", "19XX"],
    ["20. Jahrhundert", "19XX"],
    ["Summer 2020", "2020-22"],
    ["Herbst 2020", "2020-23"],
    ["winter 2020/21", "2020-24"],
    ["March 2021", "2021-03"],
    ["Mar. 2021", "2021-03"],
    ["März 2021", "2021-03"],
    ["2021 March", "2021-03"],
    ["March 5, 2021", "2021-03-05"],
    ["5 March 2021", "2021-03-05"],
    ["5th of March, 2021", "2021-03-05"],
    ["5. März 2021", "2021-03-05"],
    ["05-Mar-2021", "2021-03-05"],
    ["5-7 March 2021", "2021-03-05/2021-03-07"],
    ["March - May 2021", "2021-03/2021-05"],
    ["28 December 2020 - 3 January 2021", "2020-12-28/2021-01-03"],
    ["end of March 2021", "[2021-03-21..2021-03-31]"],
    ["Anfang März 2021", "[2021-03-01..2021-03-10]"],
    ["13/5/2021", "2021-05-13"],
    ["5/13/2021", "2021-05-13"],
    ["05.03.2021", "2021-03-05"],
    ["2021/03/05", "2021-03-05"],
    ["2021/3/5", "2021-03-05"],
    ["2021-3-5", "2021-03-05"],
    ["2021.3.5", "2021-03-05"],
    ["20210305", "2021-03-05"],
    ["2021-3", "2021-03"],
    ["3/2021", "2021-03"],
    ["2024/07", "2024-07"],
    ["2021-03-05T10:00", "2021-03-05"],
    ["2021-03-05 10:00:00", "2021-03-05"],
    ["5/13/2021 10:00", "2021-05-13"],
    ["before 1900", "[..1899]"],
    ["vor 1900", "[..1899]"],
    ["after 1900", "[1901..]"],
    ["nach 1900", "[1901..]"],
    ["before March 1900", "[..1900-03]"],
    ["by 2035", "[..2035]"],
    ["bis 2035", "[..2035]"],
    ["since 2010", "2010/.."],
    ["seit 2010", "2010/.."],
    ["2010 - present", "2010/.."],
    ["2010-", "2010/.."],
    ["2010 bis heute", "2010/.."],
    ["2010 - ?", "2010/"],
    ["2010-9999", "2010/.."],
    ["2010-01-01 - 2899-01-01", "2010-01-01/.."],
    [" 2021-03-05 ", "2021-03-05"],
    ["199x", "199X"],
    ["753", "0753"],
  ])("%s → %s", (text, edtf) => {
    expect(dateAdvice(text)[0]).toBe(edtf);
    const date = parseEdtf(text);
    expect(dateInWords(date).fix).toContain(`"${edtf}"`);
  });

  it("names both readings where there are two", () => {
    expect(dateAdvice("5/3/2021")).toEqual(["2021-03-05", "2021-05-03"]);
    expect(dateAdvice("before 1900")).toEqual(["[..1899]", "[..1900]"]);
    expect(dateAdvice("early 1920s")).toEqual(["[1920..1923]", "192X"]);
    const date = parseEdtf("5/3/2021");
    expect(dateInWords(date).fix).toBe(
      'Write "2021-03-05" if the day comes first, or "2021-05-03" if the month does.',
    );
  });

  test.each(["5/3/21", "21", "soon", "March", "5 March", "32/13/2021", "", "2023-13", "..", "?"])(
    "of %s there is no telling",
    (text) => {
      expect(dateAdvice(text)).toEqual([]);
    },
  );
});

test("what is advised can always be read, whatever was written", () => {
  const word = fc.constantFrom(
    ..."c. ca circa um before after between and to - – / .. ? ~ BC AD v. Chr. Q3 March März Anfang early 1850s 20th century 5 31 03 1914 18 2021 9999 2899 T10:00 Sommer present s X 0 [ ] ,".split(
      " ",
    ),
  );
  const texts = fc.oneof(
    fc.string(),
    fc
      .tuple(fc.array(word, { maxLength: 7 }), fc.constantFrom("", " "))
      .map(([all, by]) => all.join(by)),
  );
  fc.assert(
    fc.property(texts, (text) => {
      for (const edtf of dateAdvice(text)) expect(parseEdtf(edtf).ok).toBe(true);
      const date = parseEdtf(text);
      expect(dateInWords(date).fix).not.toMatch(/undefined|NaN/u);
    }),
    { numRuns: 2000 },
  );
});
