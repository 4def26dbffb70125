import { createHash } from "node:crypto";
import { build, type Plugin, type Rolldown } from "vite";

/** What the page needs to start, whatever is then done with it; the other scripts' fonts come when they are needed. */
const broughtAlong =
  /^(index\.html|data\/japan-security\.json|assets\/.+\.(js|css|svg)|assets\/.+-latin-(?:wght|opsz)-.+\.woff2)$/u;

/** `worker.js`, with the list and the version of exactly this build: `src/worker/worker.ts`. */
export function offlineWorker(): Plugin {
  return {
    name: "musubi:offline-worker",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const files = Object.values(bundle)
          .filter(({ fileName }) => broughtAlong.test(fileName))
          .sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
        if (bundle["index.html"] === undefined) throw new Error("There is no index.html yet.");
        const version = createHash("sha256");
        for (const file of files) version.update(file.fileName).update(textOf(file));
        const names = files.map(({ fileName }) => (fileName === "index.html" ? "./" : fileName));
        const source = await workerCode(version.digest("hex").slice(0, 16), names);
        this.emitFile({ type: "asset", fileName: "worker.js", source });
      },
    },
  };
}

function textOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk): string | Uint8Array {
  return file.type === "chunk" ? file.code : file.source;
}

async function workerCode(version: string, files: readonly string[]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    define: { VERSION: JSON.stringify(version), FILES: JSON.stringify(files) },
    build: {
      write: false,
      target: "es2022",
      lib: { entry: "src/worker/worker.ts", name: "worker", formats: ["iife"] },
    },
  });
  const [made] = Array.isArray(built) ? built : [built];
  return (made as Rolldown.RolldownOutput).output[0].code;
}
