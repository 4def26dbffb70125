/**
 * The page's service workers, or null: there are none without https, and in a sandboxed frame even to ask for them
 * throws.
 */
export function serviceWorkers(): ServiceWorkerContainer | null {
  try {
    return "serviceWorker" in navigator ? navigator.serviceWorker : null;
  } catch {
    return null;
  }
}
