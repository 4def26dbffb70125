/**
 * The full address of `?data=PATH`, relative to the page; null for anything outside this origin, so
 * that a link can never make the page show (or ask) somebody else's server.
 */
export function dataAddress(path: string, base: string): string | null {
  try {
    const page = new URL(base);
    const address = new URL(path, page);
    const sameOrigin = address.origin === page.origin && address.protocol === page.protocol;
    return sameOrigin && /^https?:$/u.test(address.protocol) ? address.href : null;
  } catch {
    return null;
  }
}

export interface LinkedFile {
  readonly address: string;
  /** The address of the page. */
  readonly page: string;
}

/** The last part of the path, for people. */
export function fileName(address: string): string {
  const last = address.split(/[?#]/u)[0]?.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(last) || address;
  } catch {
    return last;
  }
}

/** It is read part by part, where the server can send parts. */
export const isParquet = (address: string): boolean =>
  /\.parquet$/iu.test(new URL(address).pathname);
