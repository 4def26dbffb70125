import { message, readFromFrame, type FromFrame, type ToFrame } from "./protocol.ts";

export interface Connection {
  readonly send: (wish: ToFrame) => void;
  readonly close: () => void;
}

/** Talks with the Musubi in a frame. `hear` gets all its messages; those sent to it before it is ready wait. */
export function connect(frame: HTMLIFrameElement, hear: (message: FromFrame) => void): Connection {
  let ready = false;
  let waiting: ToFrame[] = [];
  const post = (wish: ToFrame): void => frame.contentWindow?.postMessage(message(wish), "*");
  const onMessage = ({ source, data }: MessageEvent): void => {
    if (source === null || source !== frame.contentWindow) return;
    const received = readFromFrame(data);
    if (received === null) return;
    if (received.type === "ready") {
      ready = true;
      for (const wish of waiting) post(wish);
      waiting = [];
    }
    hear(received);
  };
  window.addEventListener("message", onMessage);
  return {
    send: (wish) => {
      if (ready) post(wish);
      else waiting.push(wish);
    },
    close: () => window.removeEventListener("message", onMessage),
  };
}
