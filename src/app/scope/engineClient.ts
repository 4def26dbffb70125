import * as v from "valibot";
import { enginePath } from "../../engine/address.ts";
import {
  type Asked,
  type Engine,
  EngineError,
  engineErrorSchema,
  type QuestionName,
  questions,
} from "../../engine/contract.ts";

/** In ms: the server itself ends every query sooner. */
const longest = 60_000;

/** The engine of the server that the page comes from. It rejects with an `EngineError`, whatever happens on the way. */
export const engineClient: Engine = {
  async ask<Q extends QuestionName>(name: Q, question: Asked<Q>, signal?: AbortSignal) {
    const late = AbortSignal.timeout(longest);
    const response = await fetch(new URL(`${enginePath}${name}`, document.baseURI), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(question),
      signal: signal === undefined ? late : AbortSignal.any([late, signal]),
    }).catch((error: unknown) => {
      throw failed(signal, "engine-down", error);
    });
    const answer: unknown = await response.json().catch((error: unknown) => {
      throw failed(signal, response.ok ? "cut-off" : "engine-down", error);
    });
    if (!response.ok) {
      const said = v.safeParse(engineErrorSchema, answer);
      if (!said.success) throw new EngineError("engine-down", `HTTP ${response.status}`);
      throw new EngineError(said.output.code, said.output.message);
    }
    const read = v.safeParse(questions[name].answered, answer);
    if (!read.success) throw new EngineError("failed", "The answer is of another contract.");
    return read.output;
  },
};

function failed(
  signal: AbortSignal | undefined,
  code: "engine-down" | "cut-off",
  cause: unknown,
): EngineError {
  return new EngineError(signal?.aborted === true ? "cancelled" : code, "No answer.", { cause });
}
