import { existsSync } from "node:fs";
import { basename } from "node:path";
import { languages } from "../i18n/locales.ts";
import { graphJson } from "../io/export/exporters.ts";
import { escaped } from "../model/parse/shown.ts";
import { asksToStop } from "./asksToStop.ts";
import { type Command, commonOptions, exitCodes, WrongUse } from "./command.ts";
import { wordsIn } from "./commandLineWords.ts";
import { mappingOption, mappingUsage, readGraph } from "./readGraph.ts";
import { pathOf, readInput, standardInput } from "./readInput.ts";
import { appFolder } from "./serving/appFolder.ts";
import { startApp } from "./serving/appServer.ts";
import { openBrowser } from "./serving/openBrowser.ts";
import { watchInput } from "./serving/watchInput.ts";

export const open: Command = {
  usage: `Shows a file in the browser: serves the app on this computer, for this computer alone, prints its address, and opens
it. When the file changes the page loads again and keeps its view. Ctrl-C ends it.

  npx musubi open FILE [--no-browser] [--json] [--mapping FILE] [--lang LANGUAGE]

${mappingUsage}
  --no-browser       only prints the address${commonOptions("prints the address in an object", languages)}`,
  options: { ...mappingOption, "no-browser": { type: "boolean" } },
  async run(call) {
    const [path = "", ...others] = call.files;
    if (others.length > 0) throw new WrongUse("One file can be opened at a time.");
    const words = wordsIn(call.language);
    const note = (text: string): unknown => process.stderr.write(`${text}\n`);
    const folder = appFolder();
    if (!existsSync(folder)) {
      note(words.open.noApp);
      return exitCodes.fault;
    }
    const isPipe = path === standardInput;
    // Only its first reader gets what a pipe has.
    const piped = isPipe ? await readInput(path) : null;
    const read = await readGraph(path, call, piped);
    if (read === null) return exitCodes.fault;
    const isMapped = call.option("mapping") !== null;
    const bytesNow = async (): Promise<Uint8Array | null> => {
      // The page guesses as this does; only of a mapping it knows nothing.
      if (isMapped) {
        const again = await readGraph(path, call, piped);
        return again === null ? null : new TextEncoder().encode(graphJson(again.graph));
      }
      const input = piped ?? (await readInput(path));
      return input.ok ? input.value : null;
    };
    const name = isPipe ? "standard input" : basename(pathOf(path));
    const app = await startApp({ folder, name, bytes: bytesNow });
    const unwatch = isPipe ? () => undefined : watchInput(pathOf(path), app.changed);
    const asked = asksToStop();
    process.stdout.write(
      call.json
        ? `${JSON.stringify({ file: escaped(path), address: app.address })}\n`
        : `${app.address}\n`,
    );
    const isOpen = call.flag("no-browser") || (await openBrowser(app.address));
    note(isOpen ? words.open.ends : words.open.noBrowser);
    await asked;
    unwatch();
    await app.stop();
    return exitCodes.done;
  },
};
