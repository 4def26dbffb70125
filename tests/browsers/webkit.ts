import { spawn, type ChildProcess } from "node:child_process";
import { Builder, Key as Keys, Origin } from "selenium-webdriver";
import { freePort } from "../e2e/freePort.ts";
import { until, within, type Driver, type Engine } from "./driver.ts";

const webDriver = "/usr/bin/WebKitWebDriver";
const xvfb = "/usr/bin/Xvfb";
const browser = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

/** WebKitGTK by its driver and its small browser, on a screen that nobody sees. */
export const webkit: Engine = {
  name: "WebKit",
  needs: [
    { files: [webDriver], package: "webkit2gtk-driver" },
    { files: [browser], package: "webkit2gtk-driver" },
    { files: [xvfb], package: "xvfb" },
  ],
  canForceColours: false,

  async open(): Promise<Driver> {
    const started: ChildProcess[] = [];
    const close = async (): Promise<void> => {
      for (const process of started.toReversed()) await end(process);
    };
    try {
      const screen = start(xvfb, ["-displayfd", "1", "-screen", "0", "1600x1100x24"]);
      started.push(screen);
      const display = await within(10, "a screen", firstLine(screen));
      const port = await freePort();
      const server = start(webDriver, [`--port=${port}`, "--host=127.0.0.1"], {
        DISPLAY: `:${display}`,
        LANG: "en_GB.UTF-8",
        LANGUAGE: "en_GB",
        // No session of a desktop is there to be asked.
        GTK_A11Y: "none",
        NO_AT_BRIDGE: "1",
      });
      started.push(server);
      const address = `http://127.0.0.1:${port}`;
      await until("WebKitWebDriver", async () => fetch(`${address}/status`).catch(() => null));
      const driver = await within(
        30,
        "a window of WebKit",
        new Builder()
          .usingServer(address)
          .withCapabilities({
            browserName: "MiniBrowser",
            "webkitgtk:browserOptions": { binary: browser, args: ["--automation"] },
          })
          .build(),
      );
      await driver.manage().window().setRect({ x: 0, y: 0, width: 1440, height: 940 });
      return {
        goto: async (to) => driver.get(to),
        evaluate: async (run, ...args) => driver.executeScript(run, ...args) as never,
        async drag(places) {
          const at = ([x, y]: readonly [number, number]) => ({
            x: Math.round(x),
            y: Math.round(y),
            origin: Origin.VIEWPORT,
            duration: 50,
          });
          const [first, ...rest] = places;
          if (first === undefined) return;
          const moves = driver.actions({ async: true }).move(at(first)).press();
          for (const place of rest) moves.move(at(place));
          await moves.release().perform();
        },
        type: async (text) => driver.actions().sendKeys(text).perform(),
        press: async (key) => driver.actions().sendKeys(keys[key]).perform(),
        heard: () => [],
        async close() {
          await within(5, "the end", driver.quit()).catch(() => null);
          await close();
        },
      };
    } catch (error) {
      await close();
      throw error;
    }
  },
};

const keys = { Enter: Keys.ENTER, ArrowRight: Keys.ARROW_RIGHT, ArrowDown: Keys.ARROW_DOWN };

/** As a group of its own, so that what it starts ends with it. */
function start(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  const child = spawn(command, args, {
    detached: true,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "ignore"],
  });
  process.once("exit", () => stop(child, "SIGKILL"));
  return child;
}

function stop(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // It has ended by itself.
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => {
    child.once("exit", resolve);
  });
  stop(child, "SIGTERM");
  await within(3, "its end", ended).catch(() => stop(child, "SIGKILL"));
}

async function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.once("data", (piece: Buffer) => resolve(String(piece).trim()));
    child.once("error", reject);
    child.once("exit", () => reject(new Error("it has ended")));
  });
}
