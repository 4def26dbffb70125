import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { eventGraphJsonSchema, schemaFile } from "./jsonSchema.ts";

writeFileSync(
  fileURLToPath(new URL(`../../${schemaFile}`, import.meta.url)),
  eventGraphJsonSchema(),
);
process.stdout.write(`Wrote ${schemaFile}\n`);
