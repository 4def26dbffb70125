/**
 * The layers of src/README.md, and who may import which library.
 * An arrow points from the importer to the imported: lib ← model ← i18n ← io ← store ← views ← app.
 * `ui` stands on `lib` alone and serves the views and the app; `scene`, on `lib`, `model` and `i18n`, serves them too.
 */
const layers = ["lib", "model", "i18n", "io", "store", "views", "app"];

const onlyLeft = layers.slice(0, -1).map((layer, at) => ({
  name: `${layer}-imports-only-left`,
  severity: "error",
  from: { path: `^src/${layer}/` },
  to: { path: `^src/(${[...layers.slice(at + 1), "cli", "embed", "worker", "build"].join("|")})/` },
}));

const library = (name, packages, allowed) => ({
  name: `${name}-only-where-it-is-wrapped`,
  severity: "error",
  from: { path: "^src/", pathNot: allowed },
  to: { path: `node_modules/(${packages})/` },
});

module.exports = {
  forbidden: [
    ...onlyLeft,
    {
      name: "ui-knows-no-events",
      comment: "The parts of the interface are given their words and their content.",
      severity: "error",
      from: { path: "^src/ui/" },
      to: { path: "^src/", pathNot: "^src/(ui|lib)/" },
    },
    {
      name: "ui-serves-views-and-app",
      severity: "error",
      from: { path: "^src/(lib|model|i18n|io|store|cli|embed|worker|build)/" },
      to: { path: "^src/ui/" },
    },
    {
      name: "scene-draws-what-it-is-handed",
      severity: "error",
      from: { path: "^src/scene/" },
      to: { path: "^src/", pathNot: "^src/(scene|lib|model|i18n)/" },
    },
    {
      name: "scene-serves-views-and-app",
      severity: "error",
      from: { path: "^src/(lib|model|i18n|io|store|ui|cli|embed|worker|build)/" },
      to: { path: "^src/scene/" },
    },
    {
      name: "app-is-not-imported",
      severity: "error",
      from: { path: "^src/(cli|embed|worker|build)/" },
      to: { path: "^src/(store|views|app)/" },
    },
    {
      name: "views-never-import-each-other",
      comment:
        "What several views draw is in `scene`, React parts that they share are in `views/marks`.",
      severity: "error",
      from: { path: "^src/views/([^/]+)/" },
      to: { path: "^src/views/[^/]+/", pathNot: "^src/views/($1|marks)/" },
    },
    {
      name: "views-come-from-the-list",
      comment:
        "Export, print, stage and switch know a view by its definition; only the strip of a stage stands apart.",
      severity: "error",
      from: { path: "^src/(app/|views/[^/]+$)" },
      to: {
        path: "^src/views/(both|network|timeline|matrix|eventTable)/",
        pathNot: "/index\\.ts$|/StripTimeline\\.tsx$",
      },
    },
    {
      name: "pure-layers-know-no-library",
      severity: "error",
      from: { path: "^src/(model|i18n|io)/" },
      to: { path: "node_modules/(react|react-dom|d3|vis-timeline|vis-data|zustand|moment)/" },
    },
    library("vis-timeline", "vis-timeline|vis-data|moment", "^src/views/timeline/.*[aA]dapter"),
    library("pptxgenjs", "pptxgenjs", "^src/io/export/pptxDeck"),
    library("minisearch", "minisearch", "^src/model/search/"),
    library("d3", "d3|d3-[a-z]+", "^src/views/"),
    {
      name: "no-circular",
      comment: "Types included: what two files need of each other is a third file, or one.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-tests-in-the-product",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^tests/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json", ".css"] },
  },
};
