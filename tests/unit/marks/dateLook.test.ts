import { expect, it } from "vitest";
import { parseEdtf } from "../../../src/model/dates/parseEdtf.ts";
import { dateLook, type DateLook } from "../../../src/views/marks/dateLook.ts";

type Row = Parameters<typeof dateLook>[0]["row"];

it.each<[edtf: string, status: Row["status"], basis: Row["dateBasis"], look: DateLook]>([
  ["2024-07-28", "happened", "stated", "day"],
  ["2024-07-28", "happened", "inferred", "day"],
  ["2024-07-28~", "happened", "stated", "within"],
  ["2022-05", "happened", "stated", "within"],
  ["[1999-08-21..1999-08-31]", "happened", "stated", "within"],
  ["[2025-03-19..2025-03-29]", "happened", "relative", "before"],
  ["[..2040]", "claimed", "stated", "before"],
  ["2024-07-28/..", "ongoing", "stated", "after"],
  ["2022/2023-01", "happened", "relative", "range"],
  ["2025-09-09", "planned", "stated", "planned"],
  ["2025-09", "expected", "stated", "plannedSpan"],
  ["[..2035]", "planned", "stated", "plannedBefore"],
  ["[2024-07-28..]", "planned", "stated", "plannedOpen"],
  ["2025-09-09", "cancelled", "stated", "planned"],
])("draws %s, %s and %s, as %s", (edtf, status, dateBasis, look) => {
  const date = parseEdtf(edtf);
  if (!date.ok) throw new Error(edtf);
  const event = { date: date.value, row: { status, dateBasis } };
  expect(dateLook(event)).toBe(look);
  expect(dateLook(event, true)).toBe("named");
});
