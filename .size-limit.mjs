import { readFileSync } from "node:fs";

/** The entry is whatever the built page asks for before anything of the app has run, however the bundler splits it. */
const page = readFileSync("dist/index.html", "utf8");
const entry = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(
  ([, file]) => `dist/${file}`,
);

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
  budget("styles", "dist/assets/*.css", "45 kB"),
  budget("what a host loads", "dist/embed.js", "3 kB"),
  budget("the reveal.js plugin", "dist/reveal-musubi.js", "3 kB"),
];
