import { Waypoints } from "lucide-react";
import type { SingleView } from "../viewDefinition.ts";

/** Actors and their ties. */
export const network: SingleView = {
  id: "network",
  title: ({ network }) => network.region,
  sign: Waypoints,
  region: ({ network }) => network.region,
  inText: ({ network }) => network.region,
  command: ({ network }) => network.command,
  load: async () => (await import("./NetworkView.tsx")).NetworkView,
  prepare: async (state, box) => (await import("./solveAhead.ts")).prepareNetwork(state, box),
  picture: async () => {
    const [{ networkPicture }, { hullShape }] = await Promise.all([
      import("./picture.ts"),
      import("./layout/hullShape.ts"),
    ]);
    return networkPicture(hullShape);
  },
  onStage: "scaled",
};
