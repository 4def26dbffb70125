import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/**
 * Packs what is built as `npm pack` does, installs that file in an empty folder, and uses it there: as somebody who has
 * nothing else of this project.
 */
const data = resolve("data/japan-security.json");
const folder = mkdtempSync(join(tmpdir(), "packed-"));
/** Not within the other, where Node would find what is installed there. */
const lean = mkdtempSync(join(tmpdir(), "packed-"));
const npm = (cwd: string, ...words: readonly string[]): string =>
  execFileSync("npm", words, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

try {
  const packed = npm(".", "pack", "--ignore-scripts", "--json", "--pack-destination", folder);
  const [{ filename, files }] = JSON.parse(packed) as [
    { readonly filename: string; readonly files: readonly { readonly path: string }[] },
  ];
  const wanted = /^(?:README\.md|LICENSE|package\.json|dist-cli\/[\w.-]+\.js|dist\/.+)$/u;
  const own = new Set(["dist/data/japan-security.json", "dist/data/event-graph.schema.json"]);
  const odd = files.filter(
    ({ path }) =>
      !wanted.test(path) ||
      /\.map$|\.test\.|\.spec\./u.test(path) ||
      (path.startsWith("dist/data/") && !own.has(path)),
  );
  if (odd.length > 0)
    throw new Error(`Packed by mistake: ${odd.map(({ path }) => path).join(", ")}`);

  npm(folder, "install", "--no-audit", "--no-fund", "--no-save", `./${filename}`);
  const counted = npm(folder, "exec", "--offline", "--", "musubi", "stats", "--json", data);
  const { events } = JSON.parse(counted) as { readonly events: number };
  if (!(events > 0)) throw new Error(`Counted ${events} events.`);
  npm(folder, "exec", "--offline", "--", "musubi", "convert", data, "-o", "japan.xlsx");
  await serves(join(folder, "node_modules/.bin/musubi"), join(folder, "japan.xlsx"));
  npm(
    lean,
    "install",
    "--no-audit",
    "--no-fund",
    "--no-save",
    "--omit=optional",
    join(folder, filename),
  );
  asksForDatabase(join(lean, "node_modules/.bin/musubi"));
  console.log(`works: ${filename}, ${files.length} files`);
} finally {
  for (const one of [folder, lean]) rmSync(one, { recursive: true, force: true });
}

/** Without the databases, what needs one says how to get it. */
function asksForDatabase(program: string): void {
  const { status, stderr } = spawnSync(program, ["serve", data], {
    encoding: "utf8",
    timeout: 60_000,
  });
  if (status !== 1 || !stderr.includes("npm install @duckdb/node-api"))
    throw new Error(`Without DuckDB it ended with ${status} and said: ${stderr}`);
}

async function serves(program: string, file: string): Promise<void> {
  const running = spawn(program, ["open", file, "--no-browser"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said] = (await once(running.stdout.setEncoding("utf8"), "data")) as [string];
  const page = await (await fetch(said.trim())).text();
  running.kill("SIGINT");
  const [code] = (await once(running, "exit")) as [number | null];
  if (!page.includes('id="root"')) throw new Error("It serves something else.");
  if (code !== 0) throw new Error(`It ended with ${code}.`);
}
