import { Rows2 } from "lucide-react";
import type { ComposedView } from "../viewDefinition.ts";

/** Who and when on one screen. */
export const both: ComposedView = {
  id: "both",
  title: ({ app }) => app.both.title,
  sign: Rows2,
  region: ({ app }) => app.both.region,
  inText: ({ app }) => app.both.inText,
  command: ({ app }) => app.both.command,
  parts: ["network", "timeline"],
};
