/**
 * The storage of this tab, which never throws: reading `sessionStorage` does in a sandboxed frame and where
 * the browser blocks storage, writing does when it is full. Whatever is kept there may be lost or be
 * anybody's, so nothing depends on it.
 */
export function readFromTab(key: string): string | null {
  try {
    return window.sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** null removes it. */
export function keepInTab(key: string, text: string | null): void {
  try {
    if (text === null) window.sessionStorage.removeItem(key);
    else window.sessionStorage.setItem(key, text);
  } catch {
    // It starts from the beginning next time.
  }
}
