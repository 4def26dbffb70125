import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, resolve, sep } from "node:path";

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
    if (!isOurs(request, server)) return end(response, 403);
    if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405);
    const path = pathOf(request);
    if (path === "live") return listen(response);
    if (path === "live.js") return end(response, 200, liveScript, ".js");
    if (path === filePath(wishes.name)) {
      const bytes = await wishes.bytes();
      return bytes === null ? end(response, 404) : end(response, 200, bytes);
    }
    if (path === "" || path === "index.html") return end(response, 200, await page(), ".html");
    await sendFile(response, path);
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
  const sendFile = async (response: ServerResponse, path: string): Promise<void> => {
    const root = resolve(wishes.folder);
    const file = resolve(root, path);
    const found = file.startsWith(`${root}${sep}`) ? await stat(file).catch(() => null) : null;
    if (found?.isFile() !== true) return end(response, 404);
    response.writeHead(200, {
      "content-type": mediaTypes[extname(file)] ?? otherType,
      "content-length": found.size,
      "cache-control": "no-cache",
    });
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
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

const isolating = {
  "content-security-policy": "frame-ancestors 'self'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/** A site may let its own name lead to this computer, and would then read what is here. */
function isOurs({ headers }: IncomingMessage, server: Server): boolean {
  const { port } = server.address() as AddressInfo;
  return headers.host === `${host}:${port}` || headers.host === `localhost:${port}`;
}

function pathOf({ url = "/" }: IncomingMessage): string {
  const path = url.split(/[?#]/u)[0]?.slice(1) ?? "";
  if (path.startsWith("file/")) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const otherType = "application/octet-stream";
const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

function end(
  response: ServerResponse,
  status: number,
  body: string | Uint8Array = "",
  kind = "",
): void {
  const type = mediaTypes[kind] ?? otherType;
  response.writeHead(status, {
    "content-type": type,
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
  });
  response.end(response.req.method === "HEAD" ? undefined : body);
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
