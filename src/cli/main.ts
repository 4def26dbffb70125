#!/usr/bin/env node
import { commandLine } from "./commandLine.ts";
import { exitCodes } from "./command.ts";

// The reader of a pipe may leave early: `npx musubi validate FILE | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return;
  process.exitCode = exitCodes.fault;
  process.stderr.write(`Standard output cannot be written (${error.code ?? error.message}).\n`);
});
process.stderr.on("error", () => {});

try {
  process.exitCode = await commandLine(process.argv.slice(2));
} catch (error) {
  // Nothing that a file holds leads here.
  process.exitCode = exitCodes.fault;
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`Musubi has failed: ${reason}\n`);
}
