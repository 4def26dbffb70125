import { expose } from "comlink";
import { createWorkerSession } from "./workerSession.ts";

expose(createWorkerSession());
