import type { Plugin } from "vite";

/**
 * The zoom of d3 ends transitions, of which this page starts none: its pictures move by themselves. Without them, and
 * the way of zooming that only they take, the network comes without the code that interpolates colours and text, a tenth of
 * its file.
 */
export function leanD3(): Plugin {
  return {
    name: "musubi:lean-d3",
    apply: "build",
    enforce: "pre",
    resolveId: {
      filter: { id: /^d3-(?:transition|interpolate)$/u },
      handler: (id, importer = "") =>
        id === "d3-transition" || /\/d3-zoom\//u.test(importer) ? `virtual:${id}` : null,
    },
    load: { filter: { id: /^virtual:d3-/u }, handler: (id) => withoutTransitions[id] },
  };
}

const withoutTransitions: Readonly<Record<string, string>> = {
  "virtual:d3-interpolate": "export const interpolateZoom = null;",
  "virtual:d3-transition": `
import { selection } from "d3-selection";
selection.prototype.interrupt = function () { return this; };
export function interrupt() {}
`,
};
