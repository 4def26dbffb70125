import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEdtf } from "../../../src/model/dates/parseEdtf.ts";
import { dateLook, outlineOf, type DateLook } from "../../../src/scene/dateLook.ts";
import type { TimelineEvent } from "../../../src/model/eventGraph.ts";
import { edtfText } from "../../fixtures/edtfText.ts";

function lookOf(
  edtf: string,
  status: TimelineEvent["status"] = "happened",
  named = false,
): DateLook {
  const date = parseEdtf(edtf);
  if (!date.ok) throw new Error(edtf);
  return dateLook({ date: date.value, status }, named);
}

describe("dateLook", () => {
  it.each<[edtf: string, look: DateLook, planned: DateLook]>([
    ["2024-07-28", "day", "planned"],
    ["2024-07-28T10:00:00Z", "day", "planned"],
    ["2022-05", "within", "plannedSpan"],
    ["2022-21", "within", "plannedSpan"],
    ["2022-24", "within", "plannedSpan"],
    ["2025", "within", "plannedSpan"],
    ["199X", "within", "plannedSpan"],
    ["1998-05-2X", "within", "plannedSpan"],
    ["1998-05-XX", "within", "plannedSpan"],
    ["2024-07-28~", "around", "plannedAround"],
    ["2024-07-28?", "around", "plannedAround"],
    ["2022-21~", "around", "plannedAround"],
    ["2022~", "around", "plannedAround"],
    ["2022%", "around", "plannedAround"],
    ["2011-12~/2023-03", "around", "plannedAround"],
    ["[1999-08-21~..1999-08-31]", "around", "plannedAround"],
    ["[1999-08-21..1999-08-31]", "before", "plannedBefore"],
    ["[2022,2025]", "before", "plannedBefore"],
    ["[..2035]", "before", "plannedBefore"],
    ["../2024-07-28", "before", "plannedBefore"],
    ["[2024-07-28..]", "after", "plannedOpen"],
    ["2024-07-28/..", "after", "plannedOpen"],
    ["2024-07-28/", "after", "plannedOpen"],
    ["2022/2023-01", "range", "plannedRange"],
    ["2023-01-09/2023-01-15", "range", "plannedRange"],
  ])("draws %s as %s, and where it is planned as %s", (edtf, look, planned) => {
    expect(lookOf(edtf)).toBe(look);
    for (const status of ["planned", "expected", "cancelled"] as const)
      expect(lookOf(edtf, status)).toBe(planned);
    expect(lookOf(edtf, "happened", true)).toBe("named");
  });

  it("keeps a date's outline when it is planned, whatever the date", () => {
    fc.assert(
      fc.property(edtfText(), (edtf) => {
        if (!parseEdtf(edtf).ok) return;
        expect(outlineOf(lookOf(edtf, "planned"))).toBe(lookOf(edtf));
      }),
    );
  });
});
