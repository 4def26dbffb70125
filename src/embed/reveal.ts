/** `dist/reveal-musubi.js` sets the global `RevealMusubi`; of `dist/reveal-musubi.mjs` it is the default. */
// oxlint-disable-next-line import/no-default-export -- so that the global is the plugin itself
export { RevealMusubi as default } from "./revealMusubi.ts";
