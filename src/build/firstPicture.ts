import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import react from "@vitejs/plugin-react";
import { build, type HtmlTagDescriptor, type Plugin, type Rolldown } from "vite";
import { languages } from "../i18n/locales.ts";
import { type Screen, withPage } from "./pageWithoutLayout.ts";

const data = "data/japan-security.json";

/** What the default page needs, and is not in its entry: asked for at once, not one after the other. */
const needed = [
  "src/app/Explore.tsx",
  "src/app/load/showData.ts",
  "src/app/export/printSheet.ts",
  "src/io/import/musubiJson.ts",
  "src/i18n/en/en.ts",
  "src/views/network/NetworkView.tsx",
  "src/views/network/picture.ts",
  "src/views/timeline/TimelineView.tsx",
  "src/views/timeline/picture.ts",
  "src/views/timeline/draw/timelineAdapter.ts",
  "src/views/overview/OverviewView.tsx",
  "src/views/player/Player.tsx",
];

/** In the faces of the first picture. */
const fonts = /^assets\/(?:inter|source-serif-4)-latin-opsz-normal-.+\.woff2$/u;

/** Puts a picture of the default page into `index.html`: `app/firstPicture/`. */
export function firstPicture(): Plugin {
  let made: { readonly markup: string; readonly style: string; readonly script: string } | null =
    null;
  return {
    name: "musubi:first-picture",
    apply: "build",
    async generateBundle() {
      const { markup, style } = await drawn();
      const emit = (name: string, source: string): string =>
        this.getFileName(this.emitFile({ type: "asset", name, source }));
      const script = emit("first-picture.js", await headScript());
      made = { markup, style: emit("first-picture.css", style), script };
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        if (made === null || bundle === undefined) return html;
        const { markup, style, script } = made;
        const { scripts, styles } = broughtAlong(bundle);
        const link = (rel: string, file: string, more = {}): HtmlTagDescriptor => ({
          tag: "link",
          attrs: { rel, crossorigin: true, href: `./${file}`, ...more },
          injectTo: "head",
        });
        const faces = Object.keys(bundle).filter((file) => fonts.test(file));
        return {
          html: html.replace('<div id="root">', () => `${markup}\n    <div id="root">`),
          tags: [
            { tag: "script", attrs: { src: `./${script}` }, injectTo: "head" },
            ...faces.map((file) => link("preload", file, { as: "font", type: "font/woff2" })),
            ...[...styles, style]
              .filter((file) => !html.includes(file))
              .map((file) => link("stylesheet", file)),
            ...scripts
              .filter((file) => !html.includes(file))
              .map((file) => link("modulepreload", file)),
          ],
        };
      },
    },
  };
}

/** The scripts and style sheets of the default page. */
function broughtAlong(bundle: Rolldown.OutputBundle) {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set<Rolldown.OutputChunk>();
  const add = (chunk: Rolldown.OutputChunk | undefined): void => {
    if (chunk === undefined || found.has(chunk)) return;
    for (const file of chunk.imports) add(byFile.get(file));
    found.add(chunk);
  };
  for (const module of needed) {
    const path = resolve(module);
    const chunk = chunks.find(({ moduleIds }) => moduleIds.includes(path));
    if (chunk === undefined) throw new Error(`${module} is in no chunk.`);
    add(chunk);
  }
  const styles = new Set(
    [...found].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]),
  );
  return { scripts: [...found].map(({ fileName }) => fileName), styles: [...styles] };
}

/** The classic script of the head. */
async function headScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    define: { LANGUAGES: JSON.stringify(languages) },
    build: {
      write: false,
      target: "es2022",
      lib: { entry: "src/app/firstPicture/head.ts", name: "head", formats: ["iife"] },
    },
  });
  const [made] = Array.isArray(built) ? built : [built];
  return (made as Rolldown.RolldownOutput).output[0].code;
}

interface Drawn {
  readonly markup: string;
  readonly style: string;
}

/** What `app/firstPicture/drawFirstPicture.tsx` exports. */
interface Drawing {
  readonly drawFirstPicture: (
    bytes: Uint8Array,
    name: string,
    setScreen: (screen: Screen) => void,
  ) => Promise<Drawn>;
}

/** Draws with the code of the page, built for Node; class names come out the same. */
async function drawn(): Promise<Drawn> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    plugins: [react()],
    define: { "process.env.NODE_ENV": '"production"' },
    // Of thousands of icons a few are used: read whole, they would take longer than the drawing.
    ssr: { noExternal: ["lucide-react", "d3"] },
    build: {
      ssr: true,
      write: false,
      target: "es2022",
      rolldownOptions: {
        input: "src/app/firstPicture/drawFirstPicture.tsx",
        output: { codeSplitting: false },
      },
    },
  });
  const [made] = Array.isArray(built) ? built : [built];
  // Inside the project, where its libraries are found.
  const folder = resolve("node_modules/.cache/first-picture");
  const file = resolve(folder, `${process.pid}-${Date.now()}.mjs`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, (made as Rolldown.RolldownOutput).output[0].code);
  try {
    // With the globals of a page there: React looks for them when it is loaded.
    return await withPage(async (setScreen) => {
      const drawing = (await import(pathToFileURL(file).href)) as Drawing;
      return drawing.drawFirstPicture(readFileSync(data), basename(data), setScreen);
    });
  } finally {
    rmSync(file);
  }
}
