import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/**
 * `LICENSES.txt`: the notices of all that the build ships, fonts and what a package has bundled itself included.
 * The build is asked for the modules that are in it, so a new dependency needs no entry here; one without a
 * licence that allows shipping it stops the build.
 */
export interface ShippedModules {
  /** For every build whose output is shipped. */
  readonly record: Plugin;
  readonly ids: ReadonlySet<string>;
}

export function shippedModules(): ShippedModules {
  const ids = new Set<string>();
  const record: Plugin = {
    name: "musubi:shipped-modules",
    apply: "build",
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === "chunk") for (const id of file.moduleIds) ids.add(id);
      // Styles, and the fonts they name, are in no chunk.
      for (const id of this.getModuleIds()) if (/\.css(?:\?|$)/u.test(id)) ids.add(id);
    },
  };
  return { record, ids };
}

/** Writes it once all other builds are done. */
export function licencesFile({ ids }: ShippedModules): Plugin {
  return {
    name: "musubi:licences-file",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler() {
        this.emitFile({ type: "asset", fileName: "LICENSES.txt", source: noticesOf(ids) });
      },
    },
  };
}

const line = "-".repeat(80);

/** The notices of Musubi and of the packages of these modules, in order of their names. */
export function noticesOf(moduleIds: Iterable<string>): string {
  const packages = [...packagesOf(moduleIds)].sort().map(noticeOf);
  const own = `Musubi\n\n${readFileSync("LICENSE", "utf8").trim()}`;
  // Inside a page every end of a line is read as this one.
  return `${[own, ...packages].join(`\n\n${line}\n\n`)}\n`.replaceAll(/\r\n?/gu, "\n");
}

/** Those of these modules, and what they have bundled themselves, by name. */
export function packagesOf(moduleIds: Iterable<string>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const id of moduleIds) {
    const name = packageOf(id);
    if (name !== null) addPackage(name, names);
  }
  return names;
}

/** What a bundler adds of its own has no file; the name says whose it is. */
function packageOf(id: string): string | null {
  const virtual = /^\0(vite|rolldown)\//u.exec(id)?.[1];
  return virtual ?? /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/u.exec(id)?.[1] ?? null;
}

/** Their main file is a bundle of the packages they depend on. */
const prebundled: ReadonlySet<string> = new Set(["d3-array", "d3-delaunay", "jszip"]);

function addPackage(name: string, names: Set<string>, isInside = prebundled.has(name)): void {
  if (names.has(name)) return;
  names.add(name);
  if (!isInside) return;
  for (const inner of Object.keys(manifestOf(name).dependencies ?? {}))
    addPackage(inner, names, true);
}

interface Manifest {
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly repository?: { readonly url?: string };
  readonly author?: string | { readonly name: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

function manifestOf(name: string): Manifest {
  return JSON.parse(readFileSync(join("node_modules", name, "package.json"), "utf8")) as Manifest;
}

/** Each of them allows shipping with its notice alone. */
const allowed = /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|OFL-1\.1|Unlicense|Zlib)$/u;

/**
 * Under the Mozilla Public License 2.0, which asks that changes of its files are published, and that whoever gets the
 * program learns where their source is: its files are as they were published, and the notice has the address.
 */
const unchanged: ReadonlySet<string> = new Set(["ical.js"]);

/** Of a choice one must be allowed, of several at once all: "(MIT OR GPL-3.0-or-later)", "(MIT AND Zlib)". */
export function isAllowed(expression: string): boolean {
  return expression
    .replaceAll(/[()]/gu, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((one) => allowed.test(one.trim())));
}

/** Where its source is, as its manifest says: "git+https://example.org/x.git" is "https://example.org/x". */
function sourceOf(name: string): string | undefined {
  return /https:\/\/.+?(?=\.git$|$)/u.exec(manifestOf(name).repository?.url ?? "")?.[0];
}

function noticeOf(name: string): string {
  const { version, license = "", homepage = sourceOf(name), author } = manifestOf(name);
  if (!isAllowed(license) && !unchanged.has(name))
    throw new Error(`${name} is shipped, but may not be: its licence is "${license}".`);
  const head = [`${name} ${version} · ${license}`, ...(homepage === undefined ? [] : [homepage])];
  const texts = licenceTexts(join("node_modules", name));
  const holder = typeof author === "object" ? author.name : author;
  return [head.join("\n"), ...(texts.length > 0 ? texts : [`By ${holder ?? "its authors"}.`])].join(
    "\n\n",
  );
}

function licenceTexts(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) =>
    /^(?:licen[cs]e|copying|notice|copyright)/iu.test(file),
  );
  // Where there is a choice, it is the short one.
  const isChoice = files.some((file) => /mit/iu.test(file.slice("license".length)));
  return files
    .filter((file) => !isChoice || !/apache/iu.test(file))
    .map((file) => ownPart(readFileSync(join(folder, file), "utf8")).trim());
}

/** Vite lists the licences of what it uses while it builds, which is not shipped. */
function ownPart(text: string): string {
  return text.split("# Licenses of bundled dependencies")[0] ?? text;
}
