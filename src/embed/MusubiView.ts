import { connect, type Connection } from "./connect.ts";
import { frameAddress, viewAttributes } from "./frameAddress.ts";
import type { FromFrame, ToFrame } from "./protocol.ts";

/** In px; no frame grows beyond it, whatever it asks for. */
const tallest = 2400;
/** In px: what is narrower is as tall as it asks for, unless the page says otherwise. */
const narrow = 520;

/** Set by the entry: the address of the script, beside the app. */
export const home = { address: document.baseURI };

/**
 * `<musubi-view src story scene …>`: a view in a frame of its own. `src` is the folder of the app, the
 * script's own if left out; the parameters of a link are attributes, and changing one changes the view
 * without reloading it. The frame is as tall as it asks for where it is narrow; with `auto-height`
 * always, with `auto-height="off"` never. What the frame tells comes as events: `musubi-ready`, `musubi-scene`, `musubi-state`, … with the message as `detail`.
 *
 *   <musubi-view src="/musubi/" story="belgium-to-seoul" scene="rome" label="Rome, January 2023"></musubi-view>
 */
export class MusubiView extends HTMLElement {
  static readonly observedAttributes = ["src", "label", "auto-height", ...viewAttributes];

  #frame: HTMLIFrameElement | null = null;
  #connection: Connection | null = null;
  /** Of the page, while the frame has its own. */
  #given: { readonly height: string; readonly aspectRatio: string } | null = null;

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    const frame = document.createElement("iframe");
    frame.loading = "lazy";
    frame.allow = "fullscreen; clipboard-write";
    frame.title = this.#title();
    Object.assign(frame.style, { display: "block", width: "100%", height: "100%", border: "0" });
    if (getComputedStyle(this).display === "inline") this.style.display = "block";
    if (this.clientHeight === 0) this.style.aspectRatio = "16 / 9";
    this.#connection = connect(frame, (message) => this.#hear(message));
    frame.src = this.#address();
    root.replaceChildren(frame);
    this.#frame = frame;
  }

  disconnectedCallback(): void {
    this.#connection?.close();
    this.#connection = null;
    this.#frame = null;
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    const frame = this.#frame;
    if (frame === null || before === now) return;
    if (name === "src" || name === "data") frame.src = this.#address();
    else if (name === "label") frame.title = this.#title();
    else if (name === "scene" && now !== null && !this.#storyChanges()) this.goto(now);
    else if (name !== "auto-height") this.set({ [name]: now ?? "" });
  }

  next(): void {
    this.#send({ type: "next" });
  }

  prev(): void {
    this.#send({ type: "prev" });
  }

  goto(scene: string | number): void {
    this.#send({ type: "goto", scene });
  }

  select(sel: string): void {
    this.#send({ type: "select", sel });
  }

  set(params: Readonly<Record<string, string>>): void {
    this.#send({ type: "set", params });
  }

  load(data: unknown): void {
    this.#send({ type: "load", data });
  }

  #send(wish: ToFrame): void {
    this.#connection?.send(wish);
  }

  #storyChanges(): boolean {
    return this.getAttribute("story") === null;
  }

  #hear(message: FromFrame): void {
    if (message.type === "size") this.#fit(message.height);
    this.dispatchEvent(
      new CustomEvent(`musubi-${message.type}`, { detail: message, bubbles: true }),
    );
  }

  #fit(wished: number): void {
    const says = this.getAttribute("auto-height");
    const follows = says === null ? this.clientWidth < narrow : says !== "off";
    if (follows) {
      const { height, aspectRatio } = this.style;
      this.#given ??= { height, aspectRatio };
      const tall = `${Math.min(Math.max(wished, 0), tallest)}px`;
      Object.assign(this.style, { aspectRatio: "auto", height: tall });
    } else if (this.#given !== null) {
      Object.assign(this.style, this.#given);
      this.#given = null;
    }
  }

  #title(): string {
    return this.getAttribute("label") ?? this.title ?? "Musubi";
  }

  #address(): string {
    const given = viewAttributes.flatMap((name) => {
      const value = this.getAttribute(name);
      return value === null ? [] : [[name, value] as const];
    });
    const src = this.getAttribute("src");
    const base = src === null ? home.address : document.baseURI;
    return frameAddress(src ?? "./", base, Object.fromEntries(given));
  }
}
