import type { Plugin, Rolldown } from "vite";

/**
 * vis-timeline comes as one module that also holds a chart of values, and asks for libraries on behalf of
 * options that are off here. None of that is shipped: it was a fifth of the chunk. Every part that is left
 * out must be found, so that another version of vis-timeline fails here and not in the page.
 */
export function leanVisTimeline(): Plugin {
  return {
    name: "musubi:lean-vis-timeline",
    apply: "build",
    enforce: "pre",
    resolveId: {
      filter: { id: /^(?:xss|keycharm|uuid)$/u },
      handler: (id, importer) =>
        /\/node_modules\/vis-(?:timeline|data)\//u.test(importer ?? "") ? `${prefix}${id}` : null,
    },
    load: {
      filter: { id: /^virtual:vis-peer\//u },
      handler: (id) => peers[id.slice(prefix.length)] ?? null,
    },
    transform: {
      filter: { id: /\/vis-timeline\/esnext\/esm\/vis-timeline-graph2d\.m?js$/u },
      handler(code) {
        return {
          code: measuredTogether(
            usedUtilities(withoutMarkup(withoutChart(code, this.parse(code)))),
          ),
          map: null,
        };
      },
    },
  };
}

const prefix = "virtual:vis-peer/";

const peers: Readonly<Record<string, string>> = {
  // It filters markup, of which there is none.
  xss: `export default { FilterXSS: class { process(text) { return text; } } };`,
  // For the Escape key of the option `clickToUse`.
  keycharm: "export default undefined;",
  // For ids that are unique within the page, and nothing else.
  uuid: "let count = 0; export const v4 = () => `vis-${(count += 1)}`;",
};

/** Graph2d and its parts: functions whose methods are assigned, which a bundler must take for side effects. */
const chart = ["Graph2d", "LineGraph", "Legend", "GraphGroup", "Points", "Bargraph", "Line"];

function withoutChart(
  code: string,
  program: ReturnType<Rolldown.TransformPluginContext["parse"]>,
): string {
  const found = new Set<string>();
  const kept: string[] = [];
  let at = 0;
  for (const statement of program.body) {
    const owner = /^(\w+)\.[\w.]+ =/u.exec(code.slice(statement.start, statement.start + 200))?.[1];
    if (statement.type !== "ExpressionStatement" || !chart.includes(owner ?? "")) continue;
    found.add(owner ?? "");
    kept.push(code.slice(at, statement.start));
    at = statement.end;
  }
  const missing = chart.filter((name) => !found.has(name));
  if (missing.length > 0)
    throw new Error(`vis-timeline has no ${missing.join(", ")} to leave out.`);
  return [...kept, code.slice(at)].join("");
}

/**
 * What it would read as markup, after its filter, is text: its items and groups are elements here, and the page's
 * policy (`app/trustedTypes.ts`) refuses all markup but the empty string.
 */
function withoutMarkup(code: string): string {
  const filtered = /\.innerHTML = availableUtils\.xss\(/gu;
  if (!filtered.test(code)) throw new Error("vis-timeline does not filter its markup any more.");
  return code.replaceAll(filtered, ".textContent = availableUtils.xss(");
}

/** All of vis-util is spread into one object, of which the bundler cannot see what is used. */
function usedUtilities(code: string): string {
  const own = new Set(["convert", "setupXSSProtection", "xss"]);
  const names = [...code.matchAll(/\bavailableUtils\.(\w+)/gu)].map(([, name]) => name ?? "");
  const used = [...new Set(names)].filter((name) => !own.has(name));
  const spread = "const availableUtils = {\n  ...util,";
  if (!code.includes(spread)) throw new Error("vis-timeline does not spread vis-util any more.");
  const listed = used.map((name) => `${name}: util.${name},`).join(" ");
  return code.replace(spread, `const availableUtils = { ${listed}`);
}

/**
 * An item that changes is measured at once, and so is the next: a layout of the page for each of hundreds in one step of
 * the window. Here it waits for the redraw of its row that follows, where all of a row are written, then measured.
 */
function measuredTogether(code: string): string {
  const parts = [
    {
      found:
        /(this\._updateEditStatus\(\);\s+this\.dirty = true;)\s+if \(this\.displayed\) this\.redraw\(\);/u,
      used: "$1",
    },
    {
      found: /(item\.dirty = true;)\s+if \(item\.displayed\) item\.redraw\(\);/u,
      used: "$1 if (item.parent) item.parent.stackDirty = true;",
    },
    {
      found: /if \(!item\.displayed\) (\{\s+const returnQueue = true;\s+redrawQueue\[i\])/u,
      used: "if (!item.displayed || item.dirty) $1",
    },
  ];
  return parts.reduce((before, { found, used }) => {
    if (!found.test(before)) throw new Error("vis-timeline redraws its items in another way.");
    return before.replace(found, used);
  }, code);
}
