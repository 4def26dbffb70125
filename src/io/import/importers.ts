import type { Importer } from "./importer.ts";
import { letters } from "./letters.ts";
import { linkedData } from "./linkedData.ts";
import { musubiJson } from "./musubiJson.ts";
import { networks } from "./networks.ts";
import { security } from "./security.ts";
import { tables } from "./tables.ts";
import { timelines } from "./timelines.ts";

/** Every format that can be opened, by the page and on the command line. Of two that match alike, the first reads. */
export const importers: readonly Importer[] = [
  musubiJson,
  ...networks,
  ...letters,
  ...timelines,
  ...security,
  ...linkedData,
  ...tables,
];
