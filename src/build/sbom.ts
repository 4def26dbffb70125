import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/**
 * `sbom.cdx.json`: what the app is made of, as CycloneDX, from the lock file alone: npm writes it without a network.
 * The same lock file gives the same bytes, so the time, the random number and the folder's name are left out.
 */
export function sbomFile(): Plugin {
  return {
    name: "musubi:sbom",
    apply: "build",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "sbom.cdx.json", source: sbom() });
    },
  };
}

interface CycloneDx {
  serialNumber?: string;
  readonly metadata: { timestamp?: string; tools?: unknown; readonly component: { name: string } };
  components: readonly {
    readonly "bom-ref": string;
    readonly properties: readonly { readonly name: string; readonly value: string }[];
  }[];
  dependencies: readonly { readonly ref: string; dependsOn?: readonly string[] }[];
}

export function sbom(): string {
  const written = execFileSync("npm", ["sbom", "--sbom-format=cyclonedx", "--package-lock-only"], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === "win32",
  });
  const bom = JSON.parse(written) as CycloneDx;
  const { name } = JSON.parse(readFileSync("package.json", "utf8")) as { name: string };
  delete bom.serialNumber;
  delete bom.metadata.timestamp;
  // Another npm writes the same list.
  delete bom.metadata.tools;
  const root = bom.metadata.component;
  root.name = name;
  // Not `--omit=dev`: npm then also leaves out react, which is a peer of what is left out.
  bom.components = bom.components.filter(
    ({ properties }) => !properties.some((one) => one.name === "cdx:npm:package:development"),
  );
  const kept = new Set(bom.components.map((one) => one["bom-ref"]));
  bom.dependencies = bom.dependencies
    .filter(({ ref }) => kept.has(ref) || ref === Reflect.get(root, "bom-ref"))
    .map(({ ref, dependsOn = [] }) => ({
      ref,
      dependsOn: dependsOn.filter((one) => kept.has(one)),
    }));
  return `${JSON.stringify(bom, null, 2)}\n`;
}
