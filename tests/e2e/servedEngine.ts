import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { graphFormats, writeGraph } from "../../src/io/export/graphFormats.ts";
import type { EventGraph } from "../../src/model/eventGraph.ts";
import { freePort } from "./freePort.ts";
import { hostOrigins } from "./hostPage.ts";

/** Built beside the app of these tests. */
const program = "node_modules/.cache/e2e-cli/musubi.js";

/** `musubi serve` of a folder of Parquet, or of a database that is loaded from such; it can be ended and started again. */
export class ServedEngine {
  readonly #folder = mkdtempSync(join(tmpdir(), "served-"));
  #running: ChildProcess | null = null;
  port = 0;

  async parquet(name: string, graph: EventGraph): Promise<string> {
    const format = graphFormats.find(({ id }) => id === "parquet");
    if (format === undefined) throw new Error("There is no Parquet.");
    const folder = join(this.#folder, name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, "ties.parquet"),
      await writeGraph(format, graph, { language: "en" }),
    );
    return folder;
  }

  /** Takes the place of what is there. */
  load(folder: string): string {
    const to = join(this.#folder, "ties.duckdb");
    execFileSync(process.execPath, [program, "load", folder, "--to", to], { stdio: "ignore" });
    return to;
  }

  async start(
    source: string,
    words: readonly string[] = [],
    env: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    if (this.port === 0) this.port = await freePort();
    const all = [program, "serve", source, "--port", String(this.port), ...words];
    this.#running = spawn(process.execPath, all, {
      stdio: ["ignore", "pipe", "ignore"],
      env: { ...process.env, ...env },
    });
    const stdout = this.#running.stdout?.setEncoding("utf8") ?? this.#running;
    const [said] = (await once(stdout, "data")) as [string];
    const address = said.trim();
    hostOrigins.add(new URL(address).origin);
    return address;
  }

  async stop(signal: NodeJS.Signals): Promise<void> {
    const child = this.#running;
    this.#running = null;
    if (child === null || child.exitCode !== null) return;
    const over = once(child, "exit");
    child.kill(signal);
    await over;
  }

  async end(): Promise<void> {
    await this.stop("SIGINT");
    rmSync(this.#folder, { recursive: true });
  }
}
