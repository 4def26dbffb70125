import type { Plugin } from "vite";

/**
 * The zoom of d3 ends transitions, of which this page starts none: its pictures move by themselves. Without them
 * the network comes without the code that interpolates colours and text, a tenth of its file.
 */
export function leanD3(): Plugin {
  return {
    name: "musubi:lean-d3",
    apply: "build",
    enforce: "pre",
    resolveId: { filter: { id: /^d3-transition$/u }, handler: () => withoutTransitions },
    load: { filter: { id: /^virtual:d3-transition$/u }, handler: () => nothingToEnd },
  };
}

const withoutTransitions = "virtual:d3-transition";

const nothingToEnd = `
import { selection } from "d3-selection";
selection.prototype.interrupt = function () { return this; };
export function interrupt() {}
`;
