import type { Plugin } from "vite";
import { buildOneFile } from "./buildOneFile.ts";

/** The build also writes the app as one file; what is now shown is put into it when it is downloaded. */
export function oneFilePlugin(): Plugin {
  return {
    name: "musubi:one-file",
    apply: "build",
    async generateBundle() {
      const source = await buildOneFile("data/japan-security.json");
      this.emitFile({ type: "asset", fileName: "musubi.html", source });
    },
  };
}
