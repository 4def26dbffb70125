/**
 * Who may show data here unasked: this site itself, and whoever its page names in
 * `<meta name="musubi-allow" content="https://one.example https://two.example">`.
 */
export function allowedOrigins(): ReadonlySet<string> {
  const named = document.querySelector<HTMLMetaElement>('meta[name="musubi-allow"]')?.content ?? "";
  const origins = named.split(/\s+/u).filter((origin) => URL.canParse(origin));
  const own = window.location.origin === "null" ? [] : [window.location.origin];
  return new Set([...own, ...origins.map((origin) => new URL(origin).origin)]);
}
