#!/usr/bin/env node
import { commandLine } from "./commandLine.ts";
import { exitCodes } from "./command.ts";

// The reader of a pipe may leave early: `npx musubi validate FILE | head`.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") process.exitCode = exitCodes.fault;
  });

try {
  process.exitCode = await commandLine(process.argv.slice(2));
} catch (error) {
  // Nothing that a file holds leads here.
  process.exitCode = exitCodes.fault;
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`Musubi has failed: ${reason}\n`);
}
