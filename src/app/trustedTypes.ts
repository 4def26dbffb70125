/**
 * The page's policy lets no text become markup or the address of a script (`require-trusted-types-for 'script'`).
 * What a library still assigns goes through here: vis-timeline empties elements with `innerHTML = ""`, and
 * everything else that it shows is an element. Scripts come only from this list.
 */
const ownScripts: ReadonlySet<string> = new Set(["worker.js"]);
/** What reads files beside the page: its name ends in a hash of what is in it. */
const importWorker = /^assets\/importWorker-[\w-]+\.js$/u;

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: {
      /** null: refused. */
      readonly createHTML: (text: string) => string | null;
      readonly createScriptURL: (address: string) => string | null;
    },
  ) => unknown;
}

/** Before anything else runs; where a browser knows no such thing, the policy of the page still allows only its own files. */
export function restrictSinks(): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy("default", {
    createHTML: (text) => (text === "" ? text : null),
    createScriptURL: (address) => (isOwnScript(address) ? address : null),
  });
}

function isOwnScript(address: string): boolean {
  const folder = new URL(".", document.baseURI).href;
  if (!address.startsWith(folder)) return false;
  const script = address.slice(folder.length);
  return ownScripts.has(script) || importWorker.test(script);
}
