import { Grid3x3 } from "lucide-react";
import type { SingleView } from "../viewDefinition.ts";

/** Who took part in what. */
export const matrix: SingleView = {
  id: "matrix",
  title: ({ matrix }) => matrix.region,
  sign: Grid3x3,
  region: ({ matrix }) => matrix.region,
  inText: ({ matrix }) => matrix.inText,
  command: ({ matrix }) => matrix.command,
  load: async () => (await import("./MatrixView.tsx")).MatrixView,
  picture: async () => (await import("./picture.ts")).matrixPicture,
  onStage: "enlarged",
};
