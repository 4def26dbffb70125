import { resolve } from "node:path";
import type { Plugin } from "vite";

/**
 * What the default page needs comes in few files, one a layer, in the order in which it is needed: all its styles with
 * the first. What only another page needs is split by the bundler, and comes when it is asked for.
 */
const layers: readonly Layer[] = [
  { name: "start", roots: ["src/main.tsx"] },
  { name: "app", roots: ["src/app/boot.tsx"] },
  {
    name: "page",
    roots: [
      "src/app/Explore.tsx",
      "src/app/load/showData.ts",
      "src/i18n/counts.ts",
      "src/io/import/musubiJson.ts",
      "src/model/parse/parse.ts",
    ],
  },
  {
    name: "network",
    picture: "network",
    roots: [
      "src/views/network/NetworkView.tsx",
      "src/views/network/solveAhead.ts",
      "src/views/network/picture.ts",
    ],
  },
  {
    // What is around the pictures, and needed only once there is one.
    name: "around",
    roots: [
      "src/views/overview/OverviewView.tsx",
      "src/views/player/Player.tsx",
      "src/views/details/DetailsPanel.tsx",
      "src/views/details/EventListPanel.tsx",
      "src/app/export/printSheet.ts",
    ],
  },
  {
    name: "timeline",
    picture: "timeline",
    roots: ["src/views/timeline/TimelineView.tsx", "src/views/timeline/picture.ts"],
  },
  {
    name: "vis-timeline",
    picture: "timeline",
    roots: ["src/views/timeline/draw/timelineAdapter.ts"],
  },
];

interface Layer {
  readonly name: string;
  readonly roots: readonly string[];
  /** What it shares with others is in the layer of the page. */
  readonly picture?: string;
}

export function chunks(): Plugin {
  const { groups, find } = grouping(layers);
  return {
    name: "musubi:chunks",
    apply: "build",
    config: () => ({ build: { rolldownOptions: { output: { codeSplitting: { groups } } } } }),
    buildEnd() {
      find((id) => this.getModuleInfo(id)?.importedIds ?? []);
    },
  };
}

/** The Worker that reads files begins with one file: what only some formats need comes later. */
export function workerChunks() {
  const { groups, find } = grouping([
    { name: "reader", roots: ["src/app/import/importWorker.ts"] },
  ]);
  const plugin: Plugin = {
    name: "musubi:worker-chunks",
    buildEnd() {
      find((id) => this.getModuleInfo(id)?.importedIds ?? []);
    },
  };
  return {
    format: "es" as const,
    plugins: () => [plugin],
    rolldownOptions: { output: { codeSplitting: { groups } } },
  };
}

/** Which modules go into the file of a layer: known once all have been read. */
function grouping(all: readonly Layer[]) {
  const layerOf = new Map<string, string>();
  return {
    // A group takes along what its modules import, unless one before it has it.
    groups: all.map(({ name }) => ({ name, test: (id: string) => layerOf.get(id) === name })),
    find: (importsOf: (id: string) => readonly string[]): void => {
      const known = all.map((layer) => ({
        ...layer,
        modules: closure(
          layer.roots.map((root) => resolve(root)),
          importsOf,
        ),
      }));
      for (const id of new Set(known.flatMap(({ modules }) => [...modules]))) {
        const within = known.filter(({ modules }) => modules.has(id));
        const isShared = new Set(within.map(({ picture }) => picture)).size > 1;
        const isBefore = within[0]?.picture === undefined;
        const layer = isStyle(id) ? "start" : isShared && !isBefore ? "page" : within[0]?.name;
        if (layer !== undefined) layerOf.set(id, layer);
      }
    },
  };
}
/** Of what a library exports each importer takes a little, which the bundler finds by itself. */
const isBarrel = (id: string): boolean =>
  /\/node_modules\/(?:d3\/dist\/d3|lucide-react\/dist\/esm\/lucide-react)\.mjs$/u.test(id);

const isStyle = (id: string): boolean => /\.css(?:\?|$)/u.test(id);

/** These modules and all that they import, without what they import later. */
function closure(
  roots: readonly string[],
  importsOf: (id: string) => readonly string[],
): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (id: string): void => {
    if (found.has(id) || isBarrel(id)) return;
    found.add(id);
    for (const imported of importsOf(id)) add(imported);
  };
  for (const root of roots) add(root);
  return found;
}
