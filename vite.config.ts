import { readdirSync, readFileSync, statSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { build, type Rolldown } from "vite";
import { defineConfig, type Plugin } from "vitest/config";
import { chunks, workerChunks } from "./src/build/chunks.ts";
import { commandLine } from "./src/build/commandLine.ts";
import { firstPicture } from "./src/build/firstPicture.ts";
import { leanD3 } from "./src/build/leanD3.ts";
import { leanFonts } from "./src/build/leanFonts.ts";
import { leanVisTimeline } from "./src/build/leanVisTimeline.ts";
import { licencesFile, shippedModules } from "./src/build/licences.ts";
import { offlineWorker } from "./src/build/offlineWorker.ts";
import { oneFilePlugin } from "./src/build/oneFilePlugin.ts";
import { sbomFile } from "./src/build/sbom.ts";
import { testProjects } from "./tests/testProjects.ts";

/** Strict: the page loads nothing but its own files, and runs nothing that is not one of them. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  // What the share dialog tries out, and what keeps the page working offline.
  "frame-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // No text becomes markup or a script: `src/app/trustedTypes.ts` is the one exception.
  "require-trusted-types-for 'script'",
  "trusted-types default",
].join("; ");

/** Only in the built page: the development server needs inline scripts for hot reloading. */
function strictPage(): Plugin {
  return {
    name: "musubi:strict-page",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy },
        injectTo: "head-prepend",
      },
    ],
  };
}

/** The data stands beside the app as plain files, at the same address in development and in the build, there without indentation. */
function dataFiles(): Plugin {
  return {
    name: "musubi:data-files",
    apply: "build",
    generateBundle() {
      for (const name of readdirSync("data").filter((file) => file.endsWith(".json")))
        this.emitFile({
          type: "asset",
          fileName: `data/${name}`,
          source: JSON.stringify(JSON.parse(readFileSync(`data/${name}`, "utf8"))),
        });
    },
  };
}

/** Everything may be found. */
function robotsFile(): Plugin {
  return {
    name: "musubi:robots-file",
    apply: "build",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "robots.txt", source: "User-agent: *\nAllow: /\n" });
    },
  };
}

/** What a host page loads: classic scripts, which any page can, and the same as modules. */
const hostScripts = [
  { entry: "src/embed/embed.ts", file: "embed", name: "MusubiEmbed" },
  { entry: "src/embed/reveal.ts", file: "reveal-musubi", name: "RevealMusubi" },
];

function hostFiles(): Plugin {
  return {
    name: "musubi:host-files",
    apply: "build",
    async generateBundle() {
      for (const { entry, file, name } of hostScripts)
        for (const format of ["iife", "es"] as const) {
          const built = await build({
            configFile: false,
            logLevel: "warn",
            plugins: [shipped.record],
            build: {
              write: false,
              target: "es2022",
              lib: { entry, name, formats: [format] },
            },
          });
          const [output] = Array.isArray(built) ? built : [built];
          const [chunk] = (output as Rolldown.RolldownOutput).output;
          const fileName = `${file}.${format === "iife" ? "js" : "mjs"}`;
          this.emitFile({ type: "asset", fileName, source: chunk.code });
        }
    },
  };
}

/** `npm run examples`: pages that embed the app, beside it, with the reveal.js that one of them needs. */
function exampleFiles(): Plugin {
  const folders = [
    { from: "src/embed/examples", to: "examples" },
    { from: "node_modules/reveal.js/dist", to: "examples/reveal" },
  ];
  return {
    name: "musubi:example-files",
    apply: (_, { command, mode }) => command === "build" && mode === "examples",
    generateBundle() {
      for (const { from, to } of folders)
        for (const name of readdirSync(from, { recursive: true, encoding: "utf8" })) {
          const file = `${from}/${name}`;
          if (/\.(?:html|js|css|woff2?|ttf)$/u.test(name) && statSync(file).isFile())
            this.emitFile({
              type: "asset",
              fileName: `${to}/${name.replaceAll("\\", "/")}`,
              source: readFileSync(file),
            });
        }
    },
  };
}

/**
 * Files as they are: on its own machine the server takes longer to compress 40 MB than to send them, and the page does not
 * know then how much will come. A host for others compresses once, ahead.
 */
function plainPreview(): Plugin {
  return {
    name: "musubi:plain-preview",
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, _, next) => {
        delete request.headers["accept-encoding"];
        next();
      });
    },
  };
}

/** Of this build and of the host scripts; the worker has only own code, the single file its own notices. */
const shipped = shippedModules();

export default defineConfig({
  base: "./",
  plugins: [
    react(),
    leanD3(),
    leanFonts(),
    leanVisTimeline(),
    chunks(),
    strictPage(),
    dataFiles(),
    robotsFile(),
    hostFiles(),
    commandLine(shipped.record),
    exampleFiles(),
    plainPreview(),
    firstPicture(),
    oneFilePlugin(),
    offlineWorker(),
    shipped.record,
    licencesFile(shipped),
    sbomFile(shipped),
  ],
  worker: workerChunks(),
  // A sandboxed frame has no origin, and asks for every file as a stranger.
  preview: { cors: true },
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    // A font or picture inlined as data: would only make the entry heavier.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
  },
  test: {
    setupFiles: ["tests/setup.ts"],
    testTimeout: 30_000,
    reporters: ["default", "./tests/reporters/vitestClosingLine.ts"],
    projects: testProjects,
  },
});
