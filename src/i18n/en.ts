import { about } from "./en/about.ts";
import { app } from "./en/app.ts";
import { author } from "./en/author.ts";
import { citation } from "./en/citation.ts";
import { cite } from "./en/cite.ts";
import { dateLegend } from "./en/dateLegend.ts";
import { compare } from "./en/compare.ts";
import { dates } from "./en/dates.ts";
import { details } from "./en/details.ts";
import { eventTable } from "./en/eventTable.ts";
import { exporting } from "./en/exporting.ts";
import { filters } from "./en/filters.ts";
import { handOut } from "./en/handOut.ts";
import { history } from "./en/history.ts";
import { player } from "./en/player.ts";
import { host } from "./en/host.ts";
import { marks } from "./en/marks.ts";
import { matrix } from "./en/matrix.ts";
import { network } from "./en/network.ts";
import { overview } from "./en/overview.ts";
import { presenter } from "./en/presenter.ts";
import { problems } from "./en/problems.ts";
import { readings } from "./en/readings.ts";
import { search } from "./en/search.ts";
import { share } from "./en/share.ts";
import { story } from "./en/story.ts";
import { timeline } from "./en/timeline.ts";
import { timeReading } from "./en/timeReading.ts";

export const en = {
  app,
  network,
  matrix,
  timeline,
  overview,
  details,
  eventTable,
  exporting,
  filters,
  history,
  story,
  author,
  presenter,
  handOut,
  host,
  about,
  problems,
  marks,
  dates,
  dateLegend,
  timeReading,
  readings,
  citation,
  search,
  share,
  cite,
  compare,
  player,
};
