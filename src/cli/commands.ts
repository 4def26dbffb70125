import type { Command } from "./command.ts";

interface CommandEntry {
  /** For the list of commands. */
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** Every command, in the order of the help. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  validate: {
    summary: "checks files, and says how to fix what is wrong",
    load: async () => (await import("./validate.ts")).validate,
  },
  stats: {
    summary: "counts what a file holds",
    load: async () => (await import("./stats.ts")).stats,
  },
  convert: {
    summary: "writes a file in another format",
    load: async () => (await import("./convert.ts")).convert,
  },
  open: {
    summary: "shows a file in the browser",
    load: async () => (await import("./open.ts")).open,
  },
  serve: {
    summary: "serves data that is too large for a browser, to be opened in parts",
    load: async () => (await import("./serve.ts")).serve,
  },
  load: {
    summary: "loads files into a database that serve serves",
    load: async () => (await import("./load.ts")).load,
  },
};
