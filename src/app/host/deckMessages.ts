import type { DeckCommand } from "../../embed/protocol.ts";

/**
 * A command in the words that decks listen for already: reveal.js takes a method as JSON, Slidev an
 * object. Our own message goes beside them.
 */
export function deckMessages(command: DeckCommand): readonly unknown[] {
  const method = { next: "next", prev: "prev", pause: "togglePause" }[command];
  const slidev = { target: "slidev", type: "navigate" };
  return [
    JSON.stringify({ method, args: [] }),
    ...(command === "pause" ? [] : [{ ...slidev, operation: command }]),
  ];
}

/**
 * A height in the words that pages listen for already: open-iframe-resizer, AMP, what Medium and
 * Embedly take, and Datawrapper's script. They resize only the frame that has spoken.
 */
export function heightMessages(height: number, width: number, address: string): readonly unknown[] {
  return [
    { type: "iframe-resized", width, height },
    { sentinel: "amp", type: "embed-size", width, height },
    JSON.stringify({ src: address, context: "iframe.resize", height }),
    { "datawrapper-height": { musubi: height } },
  ];
}
