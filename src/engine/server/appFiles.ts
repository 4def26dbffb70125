import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, resolve, sep } from "node:path";

/** What every server of the app answers with, and how it sends the app's own files: none that is outside their folder. */
export const isolating = {
  "content-security-policy": "frame-ancestors 'self'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

export async function sendAppFile(
  folder: string,
  path: string,
  response: ServerResponse,
): Promise<void> {
  const root = resolve(folder);
  const file = resolve(root, path);
  const isInside = file.startsWith(`${root}${sep}`) && !file.includes("\0");
  const found = isInside ? await stat(file).catch(() => null) : null;
  if (found?.isFile() !== true) return endWith(response, 404);
  response.writeHead(200, {
    "content-type": mediaTypes[extname(file)] ?? otherType,
    "content-length": found.size,
    "cache-control": "no-cache",
  });
  if (response.req.method === "HEAD") {
    response.end();
    return;
  }
  createReadStream(file)
    .on("error", () => response.destroy())
    .pipe(response);
}

/** `kind`: the extension of such a file. */
export function endWith(
  response: ServerResponse,
  status: number,
  body: string | Uint8Array = "",
  kind = "",
): void {
  response.writeHead(status, {
    "content-type": mediaTypes[kind] ?? otherType,
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
  });
  response.end(response.req.method === "HEAD" ? undefined : body);
}

/** Without the first slash; where it cannot be decoded, as it is. */
export function pathOfRequest({ url = "/" }: Pick<IncomingMessage, "url">): string {
  const path = url.split(/[?#]/u)[0]?.slice(1) ?? "";
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
