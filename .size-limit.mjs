const budget = (name, path, limit) => ({ name, path, limit, gzip: true, brotli: false });

export default [
  budget(
    "before the first picture",
    ["dist/index.html", "dist/assets/{head,start}-*.{js,css}"],
    "53 kB",
  ),
  budget("entry", "dist/assets/{start,app}-*.js", "87 kB"),
  // Half a kilobyte of it lets an index come from a Worker as columns, as much makes what views ask ahead, in short tasks, and
  // nearly one arranges large data without reading its rows.
  budget("the screen around the pictures", "dist/assets/page-*.js", "90 kB"),
  // Half a kilobyte of it draws in arcs who is tied to the centre alone.
  budget("network with d3", "dist/assets/network-*.js", "42 kB"),
  budget("what is around the pictures", "dist/assets/around-*.js", "30 kB"),
  budget("timeline without its library", "dist/assets/timeline-*.js", "33 kB"),
  budget("vis-timeline", "dist/assets/vis-timeline-*.js", "92 kB"),
  budget("export", "dist/assets/ExportDialog*.js", "12 kB"),
  budget("slides with pptxgenjs", "dist/assets/pptxDeck*.js", "140 kB"),
  // 23 kB of it read and write Parquet, 4 kB say what a slip meant and let rows have a source, 4 kB are columns and examples, 4 kB know how exact dates are, languages, months of others and merged cells, 3 kB arrange, sort and choose among many, 2 kB draw arcs and a short key, 1 kB parses large files in pieces, 5 kB read what further programs write and say what was looked for: what opens on a site opens in the one file too.
  budget("the app as one file, data inside", "dist/musubi.html", "1134 kB"),
  budget("styles", "dist/assets/*.css", "46 kB"),
  budget("what a host loads", "dist/embed.js", "3 kB"),
  budget("the reveal.js plugin", "dist/reveal-musubi.js", "3 kB"),
];
