import { about } from "./about.ts";
import { app } from "./app.ts";
import { author } from "./author.ts";
import { citation } from "./citation.ts";
import { cite } from "./cite.ts";
import { dateLegend } from "./dateLegend.ts";
import { compare } from "./compare.ts";
import { counts } from "./counts.ts";
import { dates } from "./dates.ts";
import { details } from "./details.ts";
import { eventTable } from "./eventTable.ts";
import { exporting } from "./exporting.ts";
import { filters } from "./filters.ts";
import { handOut } from "./handOut.ts";
import { history } from "./history.ts";
import { player } from "./player.ts";
import { host } from "./host.ts";
import { marks } from "./marks.ts";
import { matrix } from "./matrix.ts";
import { network } from "./network.ts";
import { overview } from "./overview.ts";
import { presenter } from "./presenter.ts";
import { problems } from "./problems.ts";
import { readings } from "./readings.ts";
import { search } from "./search.ts";
import { share } from "./share.ts";
import { story } from "./story.ts";
import { timeline } from "./timeline.ts";
import { dateMatching } from "./dateMatching.ts";

export const messages = {
  counts: { number: counts.number, shownOf: counts.shownOf },
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
  dateMatching,
  readings,
  citation,
  search,
  share,
  cite,
  compare,
  player,
};
