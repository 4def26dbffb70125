import type { EngineErrorCode } from "../contract.ts";

const statuses: Readonly<Record<EngineErrorCode, number>> = {
  "bad-question": 400,
  "unknown-id": 404,
  "too-many": 413,
  "not-allowed": 403,
  "too-slow": 504,
  "too-large": 507,
  "engine-down": 503,
  "cut-off": 502,
  cancelled: 499,
  changed: 409,
  failed: 500,
};

/** Of HTTP. */
export const statusOf = (code: EngineErrorCode): number => statuses[code];
