import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import type { LaunchOptions } from "@playwright/test";

/**
 * The browser of the tests comes out of an npm package, so that it is the same everywhere, to the pixel, and nothing is
 * fetched from outside the registry. The package is for Linux on x64; elsewhere, or to use another one, set CHROMIUM_PATH.
 */

const modules = resolve(import.meta.dirname, "../../node_modules");

/** Whether it is the browser of the package, the only one that draws the baselines to the pixel. */
export function usesPackage(): boolean {
  return !process.env["CHROMIUM_PATH"] && process.platform === "linux" && process.arch === "x64";
}

/** What Playwright's `chromium.launch` wants. Unpacks the browser the first time (about 2 s), atomically. */
export function launchOptions(): LaunchOptions {
  const args = [
    "--no-sandbox",
    "--font-render-hinting=none",
    "--force-color-profile=srgb",
    "--disable-background-networking",
  ];
  const installed = process.env["CHROMIUM_PATH"];
  if (installed) return { executablePath: installed, args };
  if (!usesPackage()) return { channel: "chrome", args };
  const home = unpacked();
  const env: Record<string, string> = {
    ...definedEnvironment(),
    FONTCONFIG_FILE: fontConfig(home),
  };
  const executablePath = join(home, "chromium");
  if (lacksLibraries(executablePath)) env["LD_LIBRARY_PATH"] = join(home, "al2023/lib");
  return { executablePath, args, env };
}

function unpacked(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(join(modules, "@sparticuz/chromium/package.json"), "utf8"),
  );
  const version = (manifest as { version: string }).version;
  const home = join(modules, ".cache", `chromium-${version}`);
  if (existsSync(join(home, "chromium"))) return home;
  mkdirSync(join(modules, ".cache"), { recursive: true });
  const staging = mkdtempSync(`${home}-`);
  // The package unpacks into the temporary folder, and its libraries only if it believes to be on Amazon Linux 2023.
  execFileSync(
    process.execPath,
    [
      "--input-type=module",
      "-e",
      'await (await import("@sparticuz/chromium")).default.executablePath()',
    ],
    {
      cwd: resolve(modules, ".."),
      env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  try {
    renameSync(staging, home);
  } catch (error) {
    // Another run was faster.
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(join(home, "chromium"))) throw error;
  }
  return home;
}

/** The package's own fonts.conf names a fixed folder, and an empty one makes canvas text 300 times slower. */
function fontConfig(home: string): string {
  const file = join(home, "fonts.conf");
  if (!existsSync(file)) {
    const folders = [join(home, "fonts"), resolve(modules, "@fontsource-variable")];
    const dirs = folders.map((folder) => `<dir>${folder}</dir>`).join("");
    const cache = `<cachedir>${join(home, "fontconfig")}</cachedir>`;
    writeFileSync(file, `<?xml version="1.0"?><fontconfig>${dirs}${cache}</fontconfig>\n`);
  }
  return file;
}

function lacksLibraries(executable: string): boolean {
  try {
    return execFileSync("ldd", [executable], { encoding: "utf8" }).includes("not found");
  } catch {
    return true;
  }
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
