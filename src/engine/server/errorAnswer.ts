import type { EngineErrorCode } from "../contract.ts";

/** What is sent where there is no answer: what the matter is, what to do, and the status of HTTP. */
export function errorAnswer(
  code: EngineErrorCode,
  message: string,
): { readonly status: number; readonly body: string } {
  const [status, advice] = meanings[code];
  return { status, body: JSON.stringify({ code, message: `${message} ${advice}` }) };
}

const meanings: Readonly<Record<EngineErrorCode, readonly [status: number, advice: string]>> = {
  "bad-question": [400, "Ask as data/README.md describes."],
  "unknown-id": [404, "Take ids from the answers to facets and actors."],
  "too-many": [413, "Ask for less: a smaller scope, a longer unit, fewer lanes."],
  "not-allowed": [
    403,
    "Whoever runs the server can check the user of the database, and the token.",
  ],
  "too-slow": [504, "Ask for a smaller scope."],
  "too-large": [507, "Ask for a smaller scope."],
  "engine-down": [
    503,
    "Ask again later; whoever runs the server can see whether the database runs.",
  ],
  "cut-off": [502, "Ask again."],
  cancelled: [499, "Ask again if it is still wanted."],
  changed: [409, "Ask about first, then again."],
  failed: [500, "Ask again; the log of the server has the reason."],
};
