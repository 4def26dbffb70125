import { message } from "../../embed/protocol.ts";
import type { Loaded } from "../load/loaded.ts";
import { hostWindow } from "./audience.ts";

/**
 * The page around this one hears that there is nothing to see, and would otherwise wait for `ready`. The kind of failure
 * says nothing of the file, so any host may hear it.
 */
export function tellTrouble(loaded: Extract<Loaded, { kind: "unreadable" | "failed" }>): void {
  const reason =
    loaded.kind === "failed"
      ? `The data could not be loaded (${loaded.failure.kind}).`
      : "Nothing of the data can be shown.";
  hostWindow()?.postMessage(message({ type: "error", code: "unreadable", message: reason }), "*");
}
