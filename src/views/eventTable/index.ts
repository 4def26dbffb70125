import { List } from "lucide-react";
import type { SingleView } from "../viewDefinition.ts";

/** The shown events as a table. */
export const eventTable: SingleView = {
  id: "table",
  title: ({ eventTable }) => eventTable.title,
  sign: List,
  region: ({ eventTable }) => eventTable.name,
  inText: ({ eventTable }) => eventTable.inText,
  command: ({ eventTable }) => eventTable.command,
  load: async () => (await import("./EventTableView.tsx")).EventTableView,
  onStage: "enlarged",
};
