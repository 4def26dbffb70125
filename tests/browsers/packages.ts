import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { Engine } from "./driver.ts";

/**
 * The browsers come from the packages of Debian. What is missing is installed where that is possible (by root, with apt)
 * and wanted (`--install`, or CI); else the engine is skipped.
 */
const wanted = process.argv.includes("--install") || process.env["CI"] !== undefined;
const mayInstall = wanted && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

/** null when all is there, else the reason why not. */
export function whyNot({ needs }: Engine): string | null {
  const missing = () => needs.filter(({ files }) => !files.some((file) => existsSync(file)));
  if (missing().length === 0) return null;
  const packages = [...new Set(missing().map((one) => one.package))];
  if (!mayInstall) return `install ${packages.join(" ")}, or run it as root with --install`;
  try {
    apt("update");
    apt("install", "-y", "--no-install-recommends", ...packages);
  } catch (error) {
    return `${packages.join(" ")} cannot be installed (${String(error).split("\n")[0]})`;
  }
  const still = missing();
  return still.length === 0
    ? null
    : `${still.map(({ files }) => files[0]).join(" ")} is not in them`;
}

function apt(...args: readonly string[]): void {
  execFileSync("apt-get", ["-qq", ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", "ignore", "inherit"],
    timeout: 180_000,
  });
}
