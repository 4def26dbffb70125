import { chromium } from "@playwright/test";
import { preview } from "vite";
import { writeFileSync } from "node:fs";
import { launchOptions } from "../e2e/chromium.ts";
import { chanceOf } from "./chance.ts";
import { actions, follow, sizes } from "./monkey.ts";
const outDir = process.argv[2]!;
const link = process.argv[3]!;
const mins = Number(process.argv[4]);
const seed = Number(process.argv[5] ?? 7);
const server = await preview({
  preview: { host: "127.0.0.1", port: 0 },
  build: { outDir },
  logLevel: "error",
});
const site = server.resolvedUrls!.local[0]!;
const browser = await chromium.launch(launchOptions());
const page = await browser.newPage({ viewport: sizes[0]!, locale: "en-GB" });
page.on("dialog", (d) => void d.dismiss());
page.on("popup", (p) => void p.close());
const cdp = await page.context().newCDPSession(page);
await page.goto(site + link);
await page.locator("[data-actor]").first().waitFor();
const chance = chanceOf(seed);
async function rest() {
  await page.setViewportSize(sizes[0]!);
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce", forcedColors: "none" });
  for (let i = 0; i < 4; i++) await page.keyboard.press("Escape");
  const names = await page.evaluate(() => [...new URL(location.href).searchParams.keys()]);
  await follow(
    page,
    Object.fromEntries(names.filter((n) => !["v", "data"].includes(n)).map((n) => [n, null])),
  );
  await page.mouse.move(1, 1);
  await page.waitForTimeout(1500);
}
async function snap(): Promise<Map<string, [number, number]>> {
  await rest();
  const chunks: string[] = [];
  const on = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  cdp.on("HeapProfiler.addHeapSnapshotChunk", on);
  await cdp.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  cdp.off("HeapProfiler.addHeapSnapshotChunk", on);
  const text = chunks.join("");
  const s = JSON.parse(text);
  writeFileSync(`/tmp/snap-${process.pid}-${Date.now()}.heapsnapshot`, text);
  const f = s.snapshot.meta.node_fields;
  const types = s.snapshot.meta.node_types[0];
  const w = f.length;
  const out = new Map<string, [number, number]>();
  let total = 0;
  for (let i = 0; i < s.nodes.length; i += w) {
    const type = types[s.nodes[i]];
    let name = s.strings[s.nodes[i + 1]];
    if (
      [
        "string",
        "concatenated string",
        "sliced string",
        "code",
        "number",
        "bigint",
        "array",
      ].includes(type)
    )
      name = `(${type})`;
    const key = `${type}:${String(name).slice(0, 60)}`;
    const e = out.get(key) ?? [0, 0];
    e[0]++;
    e[1] += s.nodes[i + 3];
    out.set(key, e);
    total += s.nodes[i + 3];
  }
  console.log("total MB", (total / 1e6).toFixed(1), "nodes", s.nodes.length / w);
  return out;
}
let last: Map<string, [number, number]> | null = null;
for (let round = 0; round < 3; round++) {
  const end = Date.now() + mins * 60000;
  let n = 0;
  while (Date.now() < end) {
    const [, act] = chance.of(actions);
    try {
      await act(page, chance);
      await page.evaluate(
        async () =>
          new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(() => r(null)))),
      );
    } catch (e) {
      console.log(String(e).slice(0, 100));
    }
    n++;
    if (!page.url().startsWith(site)) await page.goto(site + link);
  }
  console.log("round", round, "actions", n);
  const now = await snap();
  if (last) {
    const d = [...now].map(
      ([k, [c, b]]) => [k, c - (last!.get(k)?.[0] ?? 0), b - (last!.get(k)?.[1] ?? 0)] as const,
    );
    for (const [k, c, b] of d
      .filter((x) => x[2] > 8000)
      .sort((a, b) => b[2] - a[2])
      .slice(0, 30))
      console.log(String(b).padStart(10), String(c).padStart(8), k);
  }
  last = now;
}
await browser.close();
await server.close();
process.exit(0);
