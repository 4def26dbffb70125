import { plainOfMarkup, trimmed } from "../cellText.ts";
import type { RecordTable } from "../recordTable.ts";
import { columnNamed, hasHeadings, holding, one } from "./holding.ts";

/**
 * The spreadsheet of TimelineJS, of version 3 ("Year", "Month", …) and of version 1 ("Start Date", "Tag"). A group takes
 * part; the row of the type "title" is what the table says of itself.
 *
 *   Year 2012, Month 1, Headline "Talks", Group "Italy" → date 2012-01, title, who
 */
export function timelineSheet(table: RecordTable): RecordTable | null {
  const isSheet =
    hasHeadings(table, ["headline", "text", "media"]) &&
    (hasHeadings(table, ["year"]) || hasHeadings(table, ["start date"]));
  if (!isSheet) return null;
  const cellOf = (heading: string): ((cells: readonly string[]) => string) => {
    const at = columnNamed(table, heading);
    return (cells) => trimmed(plainOfMarkup(cells[at] ?? ""));
  };
  const [type, headline, text] = [cellOf("type"), cellOf("headline"), cellOf("text")];
  const isTitle = (cells: readonly string[]): boolean => /^title$/iu.test(type(cells));
  const title = table.records.find(({ cells }) => isTitle(cells))?.cells;
  const records = table.records.filter(({ cells }) => !isTitle(cells));
  const hasEras = records.some(({ cells }) => /^era$/iu.test(type(cells)));
  const about = title === undefined ? {} : aboutOf(headline(title), text(title));
  return holding(
    { ...table, records, about: { ...table.about, ...about } },
    {
      year: { as: "year" },
      month: { as: "month" },
      day: { as: "day" },
      "end year": { as: "end-year" },
      "end month": { as: "end-month" },
      "end day": { as: "end-day" },
      "start date": null,
      "end date": null,
      "display date": { as: "date-text" },
      headline: { as: "title" },
      text: { as: "summary" },
      media: { as: "source" },
      type: hasEras ? { as: "type" } : { as: "nothing" },
      group: one("participant"),
      tag: one("participant"),
    },
  );
}

function aboutOf(title: string, description: string): RecordTable["about"] {
  return { ...(title !== "" && { title }), ...(description !== "" && { description }) };
}
