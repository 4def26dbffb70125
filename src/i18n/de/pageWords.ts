import { about } from "./about.ts";
import { app, history, host } from "./page.ts";
import { arrange } from "./arrange.ts";
import { author } from "./author.ts";
import { citation, cite } from "./cite.ts";
import { dateLegend } from "./legendOfDates.ts";
import { compare } from "./compare.ts";
import { counts } from "./counts.ts";
import { dates } from "./dates.ts";
import { details, guide, marks, sourceVariants } from "./details.ts";
import { welcome } from "./welcome.ts";
import { eventTable } from "./eventTable.ts";
import { exporting } from "./exporting.ts";
import { importing } from "./importing.ts";
import { filters } from "./filters.ts";
import { handOut, presenter, story } from "./story.ts";
import { overview, player, timeline, dateMatching } from "./timeline.ts";
import { matrix } from "./matrix.ts";
import { network } from "./network.ts";
import { problems } from "./problems.ts";
import { readout } from "./pointing.ts";
import { search } from "./search.ts";
import { share } from "./share.ts";
import { template } from "./template.ts";
import type { Messages } from "../catalogue.ts";

export const pageWords: Messages = {
  counts: { number: counts.number, shownOf: counts.shownOf },
  app,
  network,
  matrix,
  timeline,
  overview,
  details,
  guide,
  welcome,
  eventTable,
  exporting,
  importing,
  filters,
  history,
  story,
  arrange,
  author,
  presenter,
  handOut,
  host,
  about,
  problems,
  marks,
  dates,
  dateLegend,
  readout,
  dateMatching,
  sourceVariants,
  citation,
  search,
  share,
  template,
  cite,
  compare,
  player,
};
