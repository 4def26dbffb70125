import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { packagesOf, type ShippedModules } from "./licences.ts";

/**
 * `sbom.cdx.json`: what the app is made of, as CycloneDX: the packages of the modules that the build ships, and those that npm
 * installs with it, as the lock file has them; npm writes it without a network. The same lock file gives the same bytes, so the time,
 * the random number and the folder's name are left out.
 */
export function sbomFile({ ids }: ShippedModules): Plugin {
  return {
    name: "musubi:sbom",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler() {
        this.emitFile({ type: "asset", fileName: "sbom.cdx.json", source: sbom(ids) });
      },
    },
  };
}

interface CycloneDx {
  serialNumber?: string;
  readonly metadata: { timestamp?: string; tools?: unknown; readonly component: { name: string } };
  components: readonly {
    readonly "bom-ref": string;
    readonly name: string;
    readonly version: string;
    readonly properties: readonly { readonly name: string; readonly value: string }[];
  }[];
  dependencies: readonly { readonly ref: string; dependsOn?: readonly string[] }[];
}

export function sbom(moduleIds: Iterable<string>): string {
  const shipped = packagesOf(moduleIds);
  const written = execFileSync(
    "npm",
    [
      "sbom",
      "--sbom-format=cyclonedx",
      "--package-lock-only",
      // A build is in production, and npm would leave out all that is inside it.
      "--include=dev",
    ],
    {
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
      shell: process.platform === "win32",
    },
  );
  const bom = JSON.parse(written) as CycloneDx;
  const { name } = JSON.parse(readFileSync("package.json", "utf8")) as { name: string };
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Readonly<Record<string, { readonly version?: string }>>;
  };
  delete bom.serialNumber;
  delete bom.metadata.timestamp;
  // Another npm writes the same list.
  delete bom.metadata.tools;
  const root = bom.metadata.component;
  root.name = name;
  // All libraries are inside what is built, so for npm they only build it; what it installs beside it are the engines.
  bom.components = bom.components.filter(
    ({ name: own, version, properties }) =>
      !properties.some((one) => one.name === "cdx:npm:package:development") ||
      (shipped.has(own) && packages[`node_modules/${own}`]?.version === version),
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
