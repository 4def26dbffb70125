import type { EventGraph } from "../eventGraph.ts";

export type TableName = Exclude<keyof EventGraph, "musubi" | "meta">;
