import { timingSafeEqual } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { enginePath, engineMark } from "../address.ts";
import {
  EngineError,
  type Engine,
  type EngineErrorCode,
  type QuestionName,
  questions,
} from "../contract.ts";
import { answerCache } from "./answerCache.ts";
import { endWith, isolating, pathOfRequest, sendAppFile } from "./appFiles.ts";
import { errorAnswer } from "./errorAnswer.ts";
import { readBody } from "./readBody.ts";

/**
 * The built app with an engine: `POST engine/v1/NAME` answers a question, `GET healthz` says whether the engine answers, all
 * else is the app. Only pages of this server are answered, and beyond this computer only who has the token.
 *
 *   const running = await startEngineServer({ folder: "dist/", engine, host: "127.0.0.1", port: 0, token: null, log })
 *   running.address → "http://127.0.0.1:41234/"
 */
export interface RunningEngine {
  readonly address: string;
  /** Ends what is asked within a few seconds. */
  readonly stop: () => Promise<void>;
}

interface EngineWishes {
  /** Of the built app. */
  readonly folder: string;
  readonly engine: Engine;
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** null: none is needed. */
  readonly token: string | null;
  readonly log: (line: Readonly<Record<string, unknown>>) => void;
}

/** In ms, for what is being answered when the server stops. */
const patience = 5_000;
const cookieName = "musubi_token";

export async function startEngineServer(wishes: EngineWishes): Promise<RunningEngine> {
  const { engine, folder, token, log } = wishes;
  const cache = answerCache();
  const server = createServer((request, response) => {
    const begun = performance.now();
    const noted: Record<string, unknown> = {};
    response.on("close", () =>
      log({
        time: new Date().toISOString(),
        method: request.method,
        path: pathOfRequest(request),
        status: response.writableFinished ? response.statusCode : 499,
        ms: Math.round(performance.now() - begun),
        ...noted,
      }),
    );
    answer(request, response, noted).catch(() => response.destroy());
  });
  const answer = async (
    request: IncomingMessage,
    response: ServerResponse,
    noted: Record<string, unknown>,
  ): Promise<void> => {
    for (const [name, value] of Object.entries(isolating)) response.setHeader(name, value);
    const path = pathOfRequest(request);
    const isRead = request.method === "GET" || request.method === "HEAD";
    if (path === "healthz" && isRead) return health(response);
    if (!isOurs(request)) return endWith(response, 403);
    if (token !== null && !hasToken(request, token)) {
      const given = new URL(request.url ?? "/", "http://localhost").searchParams.get("token");
      if (!isRead || given === null || !isSame(given, token)) {
        const message = "It takes the access token: open the address that has it.";
        if (path.startsWith(enginePath)) return sayError(response, "not-allowed", message);
        return endWith(response, 401, message, ".txt");
      }
      return letIn(request, response, token);
    }
    if (path.startsWith(enginePath)) {
      if (request.method !== "POST") return endWith(response, 405);
      return question(request, response, path.slice(enginePath.length), noted);
    }
    if (!isRead) return endWith(response, 405);
    if (path === "" || path === "index.html") return endWith(response, 200, await page(), ".html");
    await sendAppFile(folder, path, response);
  };
  const page = async (): Promise<string> => {
    const html = await readFile(join(folder, "index.html"), "utf8");
    const marks = `<meta name="musubi-offline" content="off" /><meta name="${engineMark}" content="1" />`;
    // Before the first script, which looks for them.
    return html.replace("<head>", () => `<head>${marks}`);
  };
  const health = async (response: ServerResponse): Promise<void> => {
    const signal = AbortSignal.timeout(patience);
    const isWell = await engine.ask("bins", { scope: {}, unit: "year" }, signal).then(
      () => true,
      () => false,
    );
    endWith(response, isWell ? 200 : 503, JSON.stringify({ ok: isWell }), ".json");
  };
  const question = async (
    request: IncomingMessage,
    response: ServerResponse,
    name: string,
    noted: Record<string, unknown>,
  ): Promise<void> => {
    const gone = new AbortController();
    response.on("close", () => gone.abort());
    try {
      if (!Object.hasOwn(questions, name))
        throw new EngineError("bad-question", "No such question.");
      const asked = await readBody(request);
      const about = await engine.ask("about", {}, gone.signal);
      const { body, encoding } = await cache.answer(
        `${about.data} ${name} ${JSON.stringify(asked)}`,
        acceptsGzip(request),
        async () => {
          const found = await engine.ask(name as QuestionName, asked as never, gone.signal);
          return { text: JSON.stringify(found), isKept: found.data === about.data };
        },
      );
      if (encoding !== null) response.setHeader("content-encoding", encoding);
      response.setHeader("vary", "accept-encoding");
      endWith(response, 200, body, ".json");
    } catch (error) {
      const known = error instanceof EngineError ? error : null;
      const code = known?.code ?? "failed";
      noted["code"] = code;
      noted["why"] = firstLine(known?.cause ?? error);
      if (gone.signal.aborted) return;
      sayError(response, code, known?.message ?? "There is no answer.");
    }
  };
  /** Another site may let its name lead to this computer, and another page may ask from the browser of a person who may. */
  const isOurs = ({ headers }: IncomingMessage): boolean => {
    const { port } = server.address() as AddressInfo;
    const isNamed =
      token !== null ||
      [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`].includes(headers.host ?? "");
    const site = headers["sec-fetch-site"];
    const isPage = headers["sec-fetch-mode"] === "navigate";
    const isSameSite = site === undefined || site === "same-origin" || site === "none" || isPage;
    const { origin } = headers;
    const isSameOrigin =
      origin === undefined || (URL.canParse(origin) && new URL(origin).host === headers.host);
    return isNamed && isSameSite && isSameOrigin;
  };
  await new Promise<void>((done, failed) => {
    server.once("error", failed);
    server.listen(wishes.port, wishes.host, done);
  });
  const { port, family, address } = server.address() as AddressInfo;
  const host = family === "IPv6" ? `[${address}]` : address;
  return {
    address: `http://${host}:${port}/`,
    stop: async () => {
      const closed = new Promise((done) => server.close(done));
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), patience).unref();
      await closed;
    },
  };
}

function sayError(response: ServerResponse, code: EngineErrorCode, message: string): void {
  const { status, body } = errorAnswer(code, message);
  endWith(response, status, body, ".json");
}

function letIn(request: IncomingMessage, response: ServerResponse, token: string): void {
  const address = new URL(request.url ?? "/", "http://localhost");
  address.searchParams.delete("token");
  const isSafe = request.headers["x-forwarded-proto"] === "https" ? "; Secure" : "";
  response.writeHead(303, {
    // Relative: behind a proxy the path may be another.
    location: `./${address.search}`,
    "set-cookie": `${cookieName}=${encodeURIComponent(token)}; HttpOnly; SameSite=Strict; Path=/${isSafe}`,
    "cache-control": "no-store",
  });
  response.end();
}

function hasToken({ headers }: IncomingMessage, token: string): boolean {
  const bearer = /^Bearer (.+)$/u.exec(headers.authorization ?? "")?.[1];
  const cookie = (headers.cookie ?? "")
    .split(/;\s*/u)
    .find((one) => one.startsWith(`${cookieName}=`))
    ?.slice(cookieName.length + 1);
  return [bearer, cookie].some((one) => one !== undefined && isSame(decoded(one), token));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** In the same time, wherever they differ. */
function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

const acceptsGzip = ({ headers }: IncomingMessage): boolean =>
  /\bgzip\b/u.test(headers["accept-encoding"]?.toString() ?? "");

/** For the log, of those who run the server; never for the page. */
function firstLine(error: unknown): string | undefined {
  return error instanceof Error ? error.message.split("\n")[0]?.slice(0, 300) : undefined;
}
