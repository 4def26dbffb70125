import { expose } from "comlink";
// What any table needs comes with the Worker, which knows of nothing before it has asked for it: a dozen requests, one
// after the other, took longer than to read 90,730 rows.
import "../../io/import/chooseImporter.ts";
import "../../io/import/jsonInside.ts";
import "../../io/import/knownFormats.ts";
import "../../io/import/readers/readCsv.ts";
import "papaparse";
import { askAhead } from "../load/askAhead.ts";
import { isParquet } from "../load/dataAddress.ts";
import { createWorkerSession } from "./workerSession.ts";

// The file that it is started for (`startWorkerAhead`).
if (self.name !== "" && !isParquet(self.name)) void askAhead(self.name);

expose(createWorkerSession());
