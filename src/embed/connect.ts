import { message, readFromFrame, type FromFrame, type ToFrame } from "./protocol.ts";

export interface Connection {
  readonly send: (wish: ToFrame) => void;
  readonly close: () => void;
}

/** Talks with the Musubi in a frame. `hear` gets all its messages; those sent to it before it is ready wait. */
export function connect(frame: HTMLIFrameElement, hear: (message: FromFrame) => void): Connection {
  /** Who has said first that it is ready, at this address of the frame. Another page may come into it later. */
  let peer: string | null = null;
  const waiting: ToFrame[] = [];
  const post = (wish: ToFrame, origin: string): void =>
    // A sandboxed frame has no origin that could be named.
    frame.contentWindow?.postMessage(message(wish), origin === "null" ? "*" : origin);
  const onMessage = ({ source, data, origin }: MessageEvent): void => {
    if (source === null || source !== frame.contentWindow) return;
    const received = readFromFrame(data);
    if (received === null) return;
    if (received.type === "ready") peer ??= origin;
    if (peer !== origin) return;
    for (const wish of waiting.splice(0)) post(wish, origin);
    hear(received);
  };
  // A deck takes the page out of a frame that is far away, and puts it back: then it is waited for again.
  const addresses = new MutationObserver(() => {
    peer = null;
  });
  addresses.observe(frame, { attributes: true, attributeFilter: ["src"] });
  window.addEventListener("message", onMessage);
  return {
    send: (wish) => {
      if (peer === null) waiting.push(wish);
      else post(wish, peer);
    },
    close: () => {
      addresses.disconnect();
      window.removeEventListener("message", onMessage);
    },
  };
}
