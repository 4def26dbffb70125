import { about } from "./de/about.ts";
import { app } from "./de/app.ts";
import { author } from "./de/author.ts";
import { citation } from "./de/citation.ts";
import { cite } from "./de/cite.ts";
import { dateLegend } from "./de/dateLegend.ts";
import { compare } from "./de/compare.ts";
import { dates } from "./de/dates.ts";
import { details } from "./de/details.ts";
import { eventTable } from "./de/eventTable.ts";
import { exporting } from "./de/exporting.ts";
import { filters } from "./de/filters.ts";
import { handOut } from "./de/handOut.ts";
import { history } from "./de/history.ts";
import { player } from "./de/player.ts";
import { host } from "./de/host.ts";
import { marks } from "./de/marks.ts";
import { matrix } from "./de/matrix.ts";
import { network } from "./de/network.ts";
import { overview } from "./de/overview.ts";
import { presenter } from "./de/presenter.ts";
import { problems } from "./de/problems.ts";
import { readings } from "./de/readings.ts";
import { search } from "./de/search.ts";
import { share } from "./de/share.ts";
import { story } from "./de/story.ts";
import { timeline } from "./de/timeline.ts";
import { timeReading } from "./de/timeReading.ts";
import type { Messages } from "./messages.ts";

export const de: Messages = {
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
