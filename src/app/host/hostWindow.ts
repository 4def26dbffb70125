/** The window that this page is shown in: its frame's parent, or who opened it; null: none. */
export function hostWindow(): Window | null {
  if (window.parent !== window) return window.parent;
  const opener: unknown = window.opener;
  return opener === null || opener === undefined ? null : (opener as Window);
}
