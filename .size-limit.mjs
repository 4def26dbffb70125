import { readFileSync } from "node:fs";

/** The entry is all that must have come before anything of the app can run, however the bundler splits it. */
const page = readFileSync("dist/index.html", "utf8");
const entry = [];
follow(/<script type="module"[^>]* src="\.\/assets\/([^"]+)"/.exec(page)[1]);

function follow(name) {
  const file = `dist/assets/${name}`;
  if (entry.includes(file)) return;
  entry.push(file);
  const imports = readFileSync(file, "utf8").matchAll(/\b(?:from|import)\s*"\.\/([^"]+\.js)"/g);
  for (const [, imported] of imports) follow(imported);
}

const budget = (name, path, limit) => ({ name, path, limit, gzip: true, brotli: false });

export default [
  budget("entry", entry, "88 kB"),
  budget("the screen around the pictures", "dist/assets/Explore*.js", "42 kB"),
  budget("reading a file", ["dist/assets/showData*.js", "dist/assets/parse-*.js"], "26 kB"),
  budget("network with d3", "dist/assets/NetworkView*.js", "60 kB"),
  budget("timeline without its library", "dist/assets/TimelineView*.js", "16 kB"),
  budget("vis-timeline", "dist/assets/timelineAdapter*.js", "92 kB"),
  budget("export", "dist/assets/ExportDialog*.js", "12 kB"),
  budget("slides with pptxgenjs", "dist/assets/pptxDeck*.js", "140 kB"),
  budget("the app as one file, data inside", "dist/musubi.html", "1200 kB"),
  budget("styles", "dist/assets/*.css", "46 kB"),
  budget("the page with its first picture", "dist/index.html", "34 kB"),
  budget("what a host loads", "dist/embed.js", "3 kB"),
  budget("the reveal.js plugin", "dist/reveal-musubi.js", "3 kB"),
];
