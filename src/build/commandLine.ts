import { chmodSync } from "node:fs";
import { join, relative } from "node:path";
import { build, type Plugin } from "vite";

/** What is called `musubi` in `bin` of package.json. */
const program = "musubi.js";

/**
 * The command line as plain JavaScript, in a folder of its own beside the app: `dist-cli/` beside `dist/`, so that it is
 * not served with it. All libraries are inside, each format in a file that loads when it is needed.
 */
export function commandLine(shipped: Plugin): Plugin {
  let app = "";
  return {
    name: "musubi:command-line",
    apply: "build",
    configResolved(config) {
      app = config.build.outDir;
    },
    async generateBundle() {
      await buildCommandLine(`${app}-cli`, app, [shipped]);
    },
  };
}

/** Writes the program into this folder, and gives its path; `app`: the folder of the built app that it serves. */
export async function buildCommandLine(
  folder: string,
  app: string,
  plugins: readonly Plugin[] = [],
): Promise<string> {
  await build({
    configFile: false,
    logLevel: "error",
    plugins: [...plugins],
    define: { APP_FOLDER: JSON.stringify(`${relative(folder, app).replaceAll("\\", "/")}/`) },
    // Databases stay packages of their own: they are optional, and one has a program of 70 MB.
    ssr: { noExternal: true, external: ["@duckdb/node-api", "@clickhouse/client"] },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      target: "node20",
      minify: true,
      rolldownOptions: {
        input: "src/cli/main.ts",
        // All in one folder, from which that of the app is found.
        output: { entryFileNames: program, chunkFileNames: "[name]-[hash].js" },
      },
    },
  });
  const path = join(folder, program);
  chmodSync(path, 0o755);
  return path;
}
