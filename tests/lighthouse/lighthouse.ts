import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { launchOptions } from "../e2e/chromium.ts";
import { serve } from "./serve.ts";

/**
 * `npm run lighthouse [-- RUNS]`: what Lighthouse says of the built page, the median of three runs. It is no test: its
 * scores depend on the machine and on what runs beside it. npm fetches Lighthouse for this only, since it is 186 MB; of
 * newer versions all need Node 22.
 */
const version = "12.8.2";
const runs = Number(process.argv[2] ?? 3);
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
const timings = [
  "first-contentful-paint",
  "largest-contentful-paint",
  "speed-index",
  "total-blocking-time",
  "cumulative-layout-shift",
] as const;

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<string, { readonly title: string; readonly score: number | null; numericValue?: number }>
  >;
}

async function reportOf(address: string, device: "desktop" | "mobile"): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), "lighthouse-"));
  const file = join(folder, "report.json");
  const { executablePath, args = [], env = {} } = launchOptions();
  const wanted = [
    ...["--yes", `lighthouse@${version}`, address, "--quiet", "--output=json"],
    ...[`--output-path=${file}`, `--chrome-flags=--headless=new ${args.join(" ")}`],
    ...[
      `--only-categories=${categories.join()}`,
      ...(device === "desktop" ? ["--preset=desktop"] : []),
    ],
  ];
  try {
    await promisify(execFile)("npx", wanted, {
      env: { ...process.env, ...env, ...(executablePath && { CHROME_PATH: executablePath }) },
    });
    return JSON.parse(readFileSync(file, "utf8")) as Report;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const { address, close } = await serve("dist");
for (const device of ["desktop", "mobile"] as const) {
  const reports: Report[] = [];
  for (let run = 0; run < runs; run += 1) reports.push(await reportOf(address, device));
  const scores = categories.map((name) => {
    const all = reports.map((report) => Math.round(100 * (report.categories[name]?.score ?? 0)));
    return `${name} ${median(all)} (${all.join(" ")})`;
  });
  const times = timings.map((name) => {
    const all = reports.map((report) => report.audits[name]?.numericValue ?? 0);
    return `${name} ${median(all).toFixed(name === "cumulative-layout-shift" ? 4 : 0)}`;
  });
  console.log(`${device}: ${scores.join(", ")}\n  ${times.join(", ")}`);
  const [last] = reports.slice(-1);
  for (const { title, score } of Object.values(last?.audits ?? {}))
    if (score !== null && score < 0.9) console.log(`  ${score.toFixed(2)} ${title}`);
}
close();
