import { expect, test } from "vitest";
import { eventsCsv } from "../../../../src/io/export/eventsCsv.ts";
import type { CellVoice } from "../../../../src/i18n/eventCells.ts";
import { indexGraph } from "../../../../src/model/graphIndex.ts";
import { graphFromText } from "../../../fixtures/graphFromText.ts";

const index = indexGraph(
  graphFromText(`
    caesar: -0044-03-15  murder  japan italy  Ides of March
    rome:   2023-01      talks   kishida@japan italy united-kingdom(named) china(subject)  =HYPERLINK("x")
  `),
);

test("a row an event: date in EDTF and in words, who took part, and the source in full", () => {
  const voice: CellVoice = {
    index,
    language: "en",
    localized: (text) => text?.["en"] ?? "",
    nameOf: (actor) => index.actorById.get(actor)?.name["en"] ?? actor,
  };
  expect(eventsCsv(index.events, voice).slice(1).split("\r\n")).toEqual([
    "ID,Date (EDTF),Date,Title,Type,Participants,Date known,Sources",
    `caesar,'-0044-03-15,15 March 45 BCE,Ides of March,Murder,"Japan; Italy",Stated,The only source. In English.`,
    `rome,2023-01,January 2023,"'=HYPERLINK(""x"")",Talks,"Japan; Italy; United Kingdom (mentioned, did not attend)",Stated,The only source. In English.`,
    "",
  ]);
});
