import { execFileSync, spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";

/**
 * Runs the commands that the README files promise, so that they stay true: every line of their `sh` blocks. Where a `text`
 * block follows, it is what the last of them prints. `npm ci` has been done by whoever runs this, and `npm test` by
 * .ci/run, which must hold that line word for word.
 */
const files = ["README.md", "data/README.md"];

async function check(command: string, output: string | undefined): Promise<void> {
  const own = command.replace(/^npm ci && /u, "");
  if (own === "npm test") {
    if (!readFileSync(".ci/run", "utf8").includes(`\n${command}\n`))
      throw new Error(`.ci/run does not run “${command}”.`);
  } else if (own === "npm start" || /^npx musubi (?:open|serve) /u.test(own)) await serves(own);
  else {
    const said = execFileSync("sh", ["-c", own], { stdio: ["ignore", "pipe", "inherit"] });
    if (output !== undefined && said.toString() !== output)
      throw new Error(
        `“${command}” prints something else than the README says: ${said.toString()}`,
      );
  }
  // What a command writes is for whoever reads the README.
  const written = / -o (\S+)/u.exec(own)?.[1];
  if (written !== undefined) rmSync(written);
  console.log(`works: ${command}`);
}

/** Waits for the address that the command prints, and asks for the page there. */
async function serves(command: string): Promise<void> {
  const server = spawn("sh", ["-c", command], { detached: true });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = "";
      server.stdout.on("data", (piece: Buffer) => {
        said += piece.toString();
        const found = /http:\/\/(?:localhost|127\.0\.0\.1):\d+\/\S*/u.exec(
          stripVTControlCharacters(said),
        );
        if (found) resolve(found[0]);
      });
      server.on("exit", () => reject(new Error(`“${command}” has ended: ${said}`)));
    });
    const page = await (await fetch(address)).text();
    if (!page.includes('id="root"')) throw new Error(`“${command}” serves something else.`);
  } finally {
    if (server.pid !== undefined) process.kill(-server.pid);
  }
}

const blocks = files.flatMap((file) =>
  [
    ...readFileSync(file, "utf8").matchAll(
      /^```sh\n([\s\S]*?)^```$(?:\n\n^```text\n([\s\S]*?)^```$)?/gmu,
    ),
  ].map(([, block, output]) => ({
    commands: (block ?? "").split("\n").filter((line) => line !== ""),
    output,
  })),
);
if (blocks.length === 0) throw new Error("The README files promise no command.");
const checked = new Set<string>();
for (const { commands, output } of blocks)
  for (const [at, command] of commands.entries()) {
    const said = at === commands.length - 1 ? output : undefined;
    if (checked.has(command) && said === undefined) continue;
    checked.add(command);
    await check(command, said);
  }
