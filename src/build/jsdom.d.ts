/** jsdom comes without types; this much of it is used. */
declare module "jsdom" {
  export class JSDOM {
    constructor(markup: string, options?: { readonly url?: string });
    readonly window: Window & typeof globalThis;
  }
}
