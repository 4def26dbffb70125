import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import react from "@vitejs/plugin-react";
import { build, type Plugin, type Rolldown } from "vite";
import { fallbackLanguage } from "../i18n/locales.ts";
import { loadMessages } from "../i18n/messages.ts";
import { problemWords } from "../i18n/problemWords.ts";
import { headScript } from "./firstPicture.ts";
import { leanD3 } from "./leanD3.ts";
import { leanFonts } from "./leanFonts.ts";
import { leanVisTimeline } from "./leanVisTimeline.ts";
import { noticesOf, shippedModules } from "./licences.ts";
import { importFile } from "../io/import/importFile.ts";
import { oneFile, type OneFileApp } from "../io/export/oneFile.ts";

/** The app in one page with the event graph of this file inside: `io/export/oneFile.ts`. */
export async function buildOneFile(file: string): Promise<string> {
  const { graph, problems } = await importFile(file, readFileSync(file));
  if (graph === null) {
    await loadMessages(fallbackLanguage);
    const reasons = problems.map((problem) => problemWords(problem, fallbackLanguage).message);
    throw new Error(`${file}: ${reasons.join(" ")}`);
  }
  const { title } = graph.meta;
  return oneFile(await builtApp(), {
    title: `${title[fallbackLanguage] ?? Object.values(title)[0] ?? ""} · Musubi`,
    lang: fallbackLanguage,
    name: basename(file),
    data: JSON.stringify(graph),
    view: "",
  });
}

async function builtApp(): Promise<OneFileApp> {
  const shipped = shippedModules();
  const built = await build({
    configFile: false,
    logLevel: "warn",
    plugins: [
      latinFonts(),
      leanD3(),
      leanFonts(),
      withoutWorker(),
      leanVisTimeline(),
      react(),
      shipped.record,
    ],
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: "src/main.tsx", output: { codeSplitting: false } },
    },
  });
  const [made] = Array.isArray(built) ? built : [built];
  const { output } = made as Rolldown.RolldownOutput;
  const [chunk, ...rest] = output;
  const chunks = rest.filter(({ type }) => type === "chunk");
  if (chunks.length > 0) throw new Error("The app in one file is in several.");
  const styles = rest.flatMap((one) =>
    one.type === "asset" && one.fileName.endsWith(".css") ? [String(one.source)] : [],
  );
  const script = inertScript(chunk.code);
  const head = inertScript(await headScript());
  const style = styles.join("").replaceAll("</", String.raw`<\/`);
  const icon = readFileSync("src/app/favicon.svg", "utf8");
  return {
    policy: policyOf([head, script], style),
    icon: `data:image/svg+xml,${encodeURIComponent(icon)}`,
    style,
    head,
    script,
    notices: noticesOf(shipped.ids),
  };
}

/** The escapes mean the same in a string, a template and a regular expression, the only places where the bundler leaves these. */
function inertScript(code: string): string {
  return code.replaceAll(/<(?=\/script|!--)/giu, String.raw`\x3c`);
}

function policyOf(scripts: readonly string[], style: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(" ")}`,
    `style-src ${hashOf(style)}`,
    "font-src data:",
    "img-src data: blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ].join("; ");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** A page that is opened from a disk can start no Worker: it reads files itself. */
function withoutWorker(): Plugin {
  return {
    name: "musubi:without-worker",
    enforce: "pre",
    load: {
      filter: { id: /\/app\/import\/startWorker\.ts$/u },
      handler: () => "export const startWorker = () => null, startWorkerAhead = () => undefined;",
    },
  };
}

/** Greek, Cyrillic and Vietnamese would make it a quarter heavier; the system's own fonts write them. */
function latinFonts(): Plugin {
  return {
    name: "musubi:latin-fonts",
    enforce: "pre",
    transform: {
      filter: { id: /@fontsource-variable\/.+\.css$/u },
      handler: (code) =>
        code
          .split(/(?=\/\* [a-z\d-]+ \*\/)/u)
          .filter((face) => !face.startsWith("/*") || face.includes("-latin-"))
          .join(""),
    },
  };
}
