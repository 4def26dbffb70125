import { message, readFromFrame, type FromFrame, type ToFrame } from "./protocol.ts";

export interface Connection {
  readonly send: (wish: ToFrame) => void;
  readonly close: () => void;
}

/** Talks with the Musubi in a frame. `hear` gets all its messages; those sent to it before it is ready wait. */
export function connect(frame: HTMLIFrameElement, hear: (message: FromFrame) => void): Connection {
  /** Who has said first that it is ready, at this address. Another page may come into the frame later. */
  let peer: { readonly address: string; readonly origin: string } | null = null;
  const waiting: ToFrame[] = [];
  const post = (wish: ToFrame, origin: string): void =>
    // A sandboxed frame has no origin that could be named.
    frame.contentWindow?.postMessage(message(wish), origin === "null" ? "*" : origin);
  const onMessage = ({ source, data, origin }: MessageEvent): void => {
    if (source === null || source !== frame.contentWindow) return;
    const received = readFromFrame(data);
    if (received === null) return;
    if (received.type === "ready" && peer?.address !== frame.src)
      peer = { address: frame.src, origin };
    if (peer?.origin !== origin) return;
    for (const wish of waiting.splice(0)) post(wish, origin);
    hear(received);
  };
  window.addEventListener("message", onMessage);
  return {
    send: (wish) => {
      if (peer === null) waiting.push(wish);
      else post(wish, peer.origin);
    },
    close: () => window.removeEventListener("message", onMessage),
  };
}
