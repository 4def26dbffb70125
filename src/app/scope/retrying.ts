import { EngineError, type EngineErrorCode } from "../../engine/contract.ts";

/** In ms: after a failure that may pass, it is asked again, each time later; the last pause goes on. */
const pauses = [1_000, 2_000, 5_000, 10_000, 30_000];
const passing: ReadonlySet<string> = new Set<EngineErrorCode>([
  "engine-down",
  "cut-off",
  "changed",
]);

export const mayPass = (code: EngineErrorCode): boolean => passing.has(code);

/** Of all who wait for the same server none comes with the others: a part of it is chance. */
export function pauseBefore(time: number): number {
  const pause = pauses[Math.min(time, pauses.length - 1)] ?? 0;
  return pause * (0.8 + 0.4 * Math.random());
}

/** Asks up to five times, within some twenty seconds, while the failure may pass. */
export async function persistently<Answer>(
  ask: () => Promise<Answer>,
  signal: AbortSignal,
  time = 0,
): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (signal.aborted || !(error instanceof EngineError)) throw error;
    if (!mayPass(error.code) || time === 4) throw error;
    await new Promise((done) => setTimeout(done, pauseBefore(time)));
    return persistently(ask, signal, time + 1);
  }
}
