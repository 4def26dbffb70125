import { home, MusubiView } from "./MusubiView.ts";

/** `dist/embed.js` and `dist/embed.mjs`: the client of the message protocol, and `<musubi-view>`. */
export { connect, type Connection } from "./connect.ts";
export {
  protocolVersion,
  type DeckCommand,
  type ErrorCode,
  type FromFrame,
  type ToFrame,
} from "./protocol.ts";
export { MusubiView };

/** A module has no `currentScript`; then the element that asked for it is looked up. */
const script =
  document.currentScript ??
  document.querySelector('script[src$="/embed.js"], script[src$="/embed.mjs"]');
if (script instanceof HTMLScriptElement && script.src !== "") home.address = script.src;

if (customElements.get("musubi-view") === undefined)
  customElements.define("musubi-view", MusubiView);
