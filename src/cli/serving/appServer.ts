import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { endWith, isolating, pathOfRequest, sendAppFile } from "../../engine/server/appFiles.ts";

/**
 * The built app with one file of this computer, on the loopback interface: no other machine reaches it, and no page of
 * another site can frame it, ask it for the file or hold on to its window.
 *
 *   const app = await startApp({ folder: "dist/", name: "ties.csv", bytes });  app.address → "http://127.0.0.1:4180/?v=1&data=file%2Fties.csv"
 *   app.changed()                                                             every page of it loads again, with its link
 */
export interface RunningApp {
  readonly address: string;
  readonly changed: () => void;
  readonly stop: () => Promise<void>;
}

interface AppWishes {
  /** Of the built app. */
  readonly folder: string;
  /** Of the file, for people. */
  readonly name: string;
  /** null: it is not there any more. */
  readonly bytes: () => Promise<Uint8Array | null>;
}

const host = "127.0.0.1";
/** The same each time if it is free, so that what the page keeps in the browser is found again. */
const usualPort = 4180;

export async function startApp(wishes: AppWishes): Promise<RunningApp> {
  let version = Date.now();
  const pages = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(isolating)) response.setHeader(name, value);
    if (!isOurs(request, server)) return endWith(response, 403);
    if (request.method !== "GET" && request.method !== "HEAD") return endWith(response, 405);
    const path = pathOf(request);
    if (path === "live") return listen(response);
    if (path === "live.js") return endWith(response, 200, liveScript, ".js");
    if (path === filePath(wishes.name)) {
      const bytes = await wishes.bytes();
      return bytes === null ? endWith(response, 404) : endWith(response, 200, bytes);
    }
    if (path === "" || path === "index.html") return endWith(response, 200, await page(), ".html");
    await sendAppFile(wishes.folder, path, response);
  };
  const page = async (): Promise<string> => {
    const html = await readFile(resolve(wishes.folder, "index.html"), "utf8");
    const added = `<meta name="musubi-offline" content="off" /><script src="./live.js?version=${version}"></script>`;
    return html.replace("</head>", () => `${added}</head>`);
  };
  const listen = (response: ServerResponse): void => {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write(`data: ${version}\n\n`);
    pages.add(response);
    response.on("close", () => pages.delete(response));
  };
  const port = await listenOn(server);
  const data = encodeURIComponent(filePath(wishes.name));
  return {
    address: `http://${host}:${port}/?v=1&data=${data}`,
    changed: () => {
      version += 1;
      for (const one of pages) one.write(`data: ${version}\n\n`);
    },
    stop: async () => {
      for (const one of pages) one.end("event: end\ndata:\n\n");
      const closed = new Promise((done) => server.close(done));
      server.closeIdleConnections();
      // What a page is still fetching may end; what it does not end is cut off.
      setTimeout(() => server.closeAllConnections(), 500).unref();
      await closed;
    },
  };
}

/** Beside the app's own files, none of which is in a folder of this name. */
const filePath = (name: string): string => `file/${encodeURIComponent(name)}`;

/** Loads the page again, with the link as it then is, once the file is no longer as it was; unless it shows another file. */
const liveScript = `(() => {
  const { searchParams } = new URL(document.currentScript.src);
  const shown = searchParams.get("version");
  const data = () => new URLSearchParams(location.search).get("data");
  const own = data();
  const source = new EventSource("./live");
  source.addEventListener("message", (event) => {
    if (event.data !== shown && data() === own) location.reload();
  });
  source.addEventListener("end", () => source.close());
})();
`;

/** A site may let its own name lead to this computer, and would then read what is here. */
function isOurs({ headers }: IncomingMessage, server: Server): boolean {
  const { port } = server.address() as AddressInfo;
  return headers.host === `${host}:${port}` || headers.host === `localhost:${port}`;
}

/** The name of the file stays as it is written in addresses. */
function pathOf(request: IncomingMessage): string {
  const path = request.url?.split(/[?#]/u)[0]?.slice(1) ?? "";
  return path.startsWith("file/") ? path : pathOfRequest(request);
}

async function listenOn(server: Server): Promise<number> {
  const on = async (port: number): Promise<void> =>
    new Promise((done, failed) => {
      server.once("error", failed);
      server.listen(port, host, () => {
        server.off("error", failed);
        done();
      });
    });
  await on(usualPort).catch(async () => on(0));
  return (server.address() as AddressInfo).port;
}
