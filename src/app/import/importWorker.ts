import { expose } from "comlink";
import { createImportSession } from "../../io/import/importSession.ts";

expose(createImportSession());
