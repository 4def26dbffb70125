import { expect, it } from "vitest";
import { dateBrief } from "../../../src/i18n/dateText.ts";
import { parseEdtf } from "../../../src/model/dates/parseEdtf.ts";

it.each([
  ["2025-09-08", "Sept 2025", "Sept. 2025"],
  ["2022-05", "May 2022", "Mai 2022"],
  ["1965", "1965", "1965"],
  ["2022/2023-01", "2022", "2022"],
  ["[2025-03-19..2025-03-29]", "2025", "2025"],
  ["[..2035]", "by 2035", "bis 2035"],
])("says %s as %s, and in German as %s", (edtf, english, german) => {
  const date = parseEdtf(edtf);
  if (!date.ok) throw new Error(edtf);
  expect(dateBrief(date.value, "en")).toBe(english);
  expect(dateBrief(date.value, "de")).toBe(german);
});
