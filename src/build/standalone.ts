import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { importFile } from "../io/import/importFile.ts";
import { buildOneFile } from "./buildOneFile.ts";

/** `npm run build:standalone [-- FILE]` writes dist/musubi.html with an event graph inside, the default data if none is named. */
const [file = "data/japan-security.json"] = process.argv.slice(2);
const { graph, problems } = await importFile(file, readFileSync(file));
if (graph === null) {
  console.error(`${file} cannot be shown. See why with: npm run validate -- ${file}`);
  process.exitCode = 1;
} else {
  if (problems.length > 0) console.warn(`${file} has problems: npm run validate -- ${file}`);
  const page = await buildOneFile(file);
  mkdirSync("dist", { recursive: true });
  writeFileSync("dist/musubi.html", page);
  console.log(
    `dist/musubi.html, ${Math.round(Buffer.byteLength(page) / 1024)} kB, with ${file} inside`,
  );
}
