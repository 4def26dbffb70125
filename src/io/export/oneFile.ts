import { oneFileIds } from "../import/dataInside.ts";
import { notStarted } from "./notStarted.ts";
import { escapeHtml, unescapeHtml } from "../../lib/escapeMarkup.ts";

/**
 * The whole app in one page: its code, its looks and its fonts inside, beside them one event graph and
 * the view with which it begins. It asks for nothing, so it works from a disk, in a sandboxed frame and
 * without a network. Its policy lets run what has the right hash, and nothing else; the graph is in
 * a block that is data, which no browser runs.
 *
 *   oneFile(app, { title: "Ties", lang: "en", name: "ties.json", data: '{"musubi":"1.0"…', view: "?v=1&sel=actor:italy" })
 */
export interface OneFileApp {
  /** A Content-Security-Policy with the hashes of `style`, `head` and `script`. */
  readonly policy: string;
  /** A data: address. */
  readonly icon: string;
  readonly style: string;
  /** Runs before anything is painted. */
  readonly head: string;
  readonly script: string;
  /** Of all that is in it. */
  readonly notices: string;
}

export interface OneFileContent {
  readonly title: string;
  readonly lang: string;
  /** What the graph's file is called. */
  readonly name: string;
  /** The graph, as JSON. */
  readonly data: string;
  /** The link of the view with which it begins; "" is the default one. */
  readonly view: string;
}

export function oneFile(
  app: OneFileApp,
  { title, lang, name, data, view }: OneFileContent,
): string {
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(app.policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="${escapeHtml(app.icon)}">
<script id="${oneFileIds.head}">${app.head}</script>
<style id="${oneFileIds.style}">${app.style}</style>
<script type="application/json" id="${oneFileIds.data}" data-name="${escapeHtml(name)}" data-view="${escapeHtml(view)}">${inertJson(data)}</script>
</head>
<body>
${notStarted()}
<div id="root"></div>
<script type="module" id="${oneFileIds.script}">${app.script}</script>
<template id="${oneFileIds.notices}">${escapeHtml(app.notices)}</template>
</body>
</html>
`;
}

/** The app out of such a page; null: the text is none. As text, because reading it as a page would apply its styles. */
export function appOfOneFile(page: string): OneFileApp | null {
  const policy = between(page, `http-equiv="Content-Security-Policy" content="`, `">`);
  const icon = between(page, `<link rel="icon" href="`, `">`);
  const style = between(page, `<style id="${oneFileIds.style}">`, `</style>`);
  const head = between(page, `<script id="${oneFileIds.head}">`, `</script>`);
  const script = between(page, `<script type="module" id="${oneFileIds.script}">`, `</script>`);
  const notices = between(page, `<template id="${oneFileIds.notices}">`, `</template>`);
  if (policy === null || icon === null || style === null || script === null) return null;
  if (head === null) return null;
  return {
    policy: unescapeHtml(policy),
    icon: unescapeHtml(icon),
    style,
    head,
    script,
    notices: unescapeHtml(notices ?? ""),
  };
}

function between(text: string, start: string, end: string): string | null {
  const from = text.indexOf(start);
  const to = from < 0 ? -1 : text.indexOf(end, from + start.length);
  return to < 0 ? null : text.slice(from + start.length, to);
}

/** In JSON a "<" occurs only inside a text, where its escape means the same; without one no tag can begin or end. */
function inertJson(json: string): string {
  return json.replaceAll("<", String.raw`\u003c`);
}
