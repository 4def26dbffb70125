/**
 * The name of the element that holds all, without its prefix, with its whole start tag; null: it is no XML.
 *
 *   '<?xml version="1.0"?><gexf xmlns="…">' → { name: "gexf", tag: '<gexf xmlns="…">' }
 */
export function rootOf(
  text: string | null,
): { readonly name: string; readonly tag: string } | null {
  const head = text?.slice(0, 20_000) ?? "";
  if (!/^[\s\uFEFF]*</u.test(head)) return null;
  const body = head
    .replaceAll(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/gu, "")
    .replace(/<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>/iu, "");
  const match = /^[\s\uFEFF]*<(?:[\w.-]+:)?([\p{L}_][\p{L}\p{N}_.-]*)(?:[\s/][^>]*)?(?:>|$)/u.exec(
    body,
  );
  return match === null ? null : { name: match[1] ?? "", tag: match[0] };
}
