import { expect, it } from "vitest";
import { strongestPartners } from "../../../src/model/strongestPartners.ts";
import { graphFromText } from "../../fixtures/graphFromText.ts";

const { participations } = graphFromText(`
  2021-01-01  talks  japan italy
  2021-02-01  talks  japan italy
  2021-03-01  talks  japan austria
  2021-04-01  talks  japan nato
  2021-05-01  talks  nato france
  2021-06-01  talks  nato germany
`);

it("puts in the middle who shares most, with its strongest partners around it", () => {
  expect(strongestPartners(participations, undefined)).toEqual({
    focus: "japan",
    // Of those with one event each, NATO does more with others.
    partners: ["italy", "nato", "austria"],
  });
  expect(strongestPartners(participations, "nato").partners).toEqual([
    "japan",
    "france",
    "germany",
  ]);
});
