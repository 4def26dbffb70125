/**
 * The layers of src/README.md, and who may import which library.
 * An arrow points from the importer to the imported: lib ← model ← i18n ← io ← store ← views ← app.
 * `ui` stands on `lib` alone and serves the views and the app; `scene`, on `lib`, `model` and `i18n`, serves them too.
 */
const { existsSync, readdirSync } = require("node:fs");

const layers = ["lib", "model", "i18n", "io", "store", "views", "app"];

const onlyLeft = layers.slice(0, -1).map((layer, at) => ({
  name: `${layer}-imports-only-left`,
  severity: "error",
  from: { path: `^src/${layer}/` },
  to: {
    path: `^src/(${[...layers.slice(at + 1), "cli", "engine", "embed", "worker", "build"].join("|")})/`,
  },
}));

/** The folders of the views in the list: each has its definition in `index.ts`. */
const listed = readdirSync("src/views").filter((name) => existsSync(`src/views/${name}/index.ts`));

/** A layer that is free of libraries but for these. */
const librariesOf = (layer, packages = []) => ({
  name: `${layer}-knows-these-libraries-only`,
  severity: "error",
  from: { path: `^src/${layer}/` },
  to: {
    path: "node_modules/",
    ...(packages.length > 0 && { pathNot: `node_modules/(@types/)?(${packages.join("|")})/` }),
  },
});

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
      from: { path: "^src/(lib|model|i18n|io|store|cli|engine|embed|worker|build)/" },
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
      from: { path: "^src/(lib|model|i18n|io|store|ui|cli|engine|embed|worker|build)/" },
      to: { path: "^src/scene/" },
    },
    {
      name: "app-is-not-imported",
      severity: "error",
      from: { path: "^src/(cli|engine|embed|worker|build)/" },
      to: { path: "^src/(store|views|app)/" },
    },
    {
      name: "the-page-asks-engines-by-the-contract",
      comment: "What answers, and the databases, run beside the page.",
      severity: "error",
      from: { path: "^src/app/" },
      to: { path: "^src/engine/", pathNot: "^src/engine/(contract|address)\\.ts$" },
    },
    {
      name: "engines-know-no-command-line",
      severity: "error",
      from: { path: "^src/engine/" },
      to: { path: "^src/(cli|embed|worker|build)/" },
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
        "Export, print, stage and switch know a view by its definition; only the timeline of a stage stands apart. `main.tsx` asks for their code ahead.",
      severity: "error",
      from: { path: "^src/(app/|views/[^/]+$|[^/]+$)", pathNot: "^src/main\\.tsx$" },
      to: {
        path: `^src/views/(${listed.join("|")})/`,
        pathNot: "/index\\.ts$|/StageTimeline\\.tsx$",
      },
    },
    librariesOf("lib"),
    librariesOf("model", ["valibot", "minisearch", "chardet"]),
    librariesOf("i18n"),
    librariesOf("io", [
      "pptxgenjs",
      "fflate",
      "hyparquet",
      "hyparquet-writer",
      "ical.js",
      "papaparse",
      "read-excel-file",
      "saxes",
      "valibot",
      "write-excel-file",
    ]),
    librariesOf("scene", ["react"]),
    librariesOf("ui", ["react", "react-dom", "lucide-react"]),
    {
      name: "the-page-knows-no-node",
      severity: "error",
      from: { path: "^src/(?!cli/|build/|engine/(sql|server)/)" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "catalogues-are-loaded-when-wanted",
      comment: "Only the list of languages names them; the command line takes them at once.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(i18n|cli)/" },
      to: { path: "^src/i18n/[a-z]+/", dependencyTypesNot: ["type-only"] },
    },
    library(
      "vis-timeline",
      "vis-timeline|vis-data|moment",
      "^src/views/timeline/draw/timelineAdapter\\.ts$",
    ),
    library("pptxgenjs", "pptxgenjs", "^src/io/export/pptxDeck"),
    library("minisearch", "minisearch", "^src/model/search/"),
    library("duckdb", "@duckdb/node-api", "^src/engine/sql/duckDb"),
    library("clickhouse", "@clickhouse/client", "^src/engine/sql/clickHouse"),
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
