import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import react from "@vitejs/plugin-react";
import { build, type HtmlTagDescriptor, type Plugin, type Rolldown } from "vite";
import { languages } from "../i18n/locales.ts";
import { notStarted } from "../io/export/notStarted.ts";
import { type Screen, withPage } from "./pageWithoutLayout.ts";

const data = "data/japan-security.json";

/** In the faces of the first picture. */
const fonts =
  /^assets\/(?:inter-latin-wght-normal-400-700|source-serif-4-latin-opsz-normal-600)-usual-.+\.woff2$/u;

interface Drawn {
  readonly markup: string;
  readonly style: string;
  readonly solutions: unknown;
}

/**
 * Puts a picture of the default page into `index.html`, its styles to those of the page, and where everything lies in it
 * into the code of the network: `app/firstPicture/`.
 */
export function firstPicture(): Plugin {
  let made: Promise<Drawn> | null = null;
  const draw = (): Promise<Drawn> => (made ??= drawn());
  let script = "";
  return {
    name: "musubi:first-picture",
    apply: "build",
    enforce: "pre",
    buildStart() {
      made = null;
    },
    transform: {
      filter: { id: /\/(?:firstPicture\.css|solvedInBuild\.ts)$/u },
      handler: async (code, id) => {
        const { style, solutions } = await draw();
        if (id.endsWith(".css")) return `${code}\n${style}`;
        return `export const solvedInBuild = ${JSON.stringify(solutions)};`;
      },
    },
    async generateBundle() {
      const source = await headScript();
      script = this.getFileName(this.emitFile({ type: "asset", name: "head.js", source }));
    },
    transformIndexHtml: {
      order: "post",
      async handler(html, { bundle }) {
        const { markup } = await draw();
        const faces = Object.keys(bundle ?? {}).filter((file) => fonts.test(file));
        return {
          html: html.replace(
            '<div id="root">',
            () => `${markup}\n    ${notStarted()}\n    <div id="root">`,
          ),
          tags: [
            ...faces.map((file) => preload(file)),
            { tag: "script", attrs: { src: `./${script}` }, injectTo: "head" },
          ],
        };
      },
    },
  };
}

/** The script of the head lets them come where the first picture is shown: elsewhere they are needed later, or not at all. */
const preload = (font: string): HtmlTagDescriptor => ({
  tag: "link",
  attrs: {
    rel: "preload",
    crossorigin: true,
    href: `./${font}`,
    as: "font",
    type: "font/woff2",
    media: "not all",
  },
  injectTo: "head",
});

/** The classic script of the head. */
export async function headScript(): Promise<string> {
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
