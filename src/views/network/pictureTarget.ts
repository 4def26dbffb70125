/** What part of the picture an element belongs to, read from the attributes it is marked with. */
export interface PictureTarget {
  readonly kind: "actor" | "relationship" | "knot";
  readonly id: string;
  /** The single strand, if it lies on one. */
  readonly event: string | null;
}

export function targetOf(element: EventTarget | null): PictureTarget | null {
  if (!(element instanceof Element)) return null;
  const event = element.closest("[data-event]")?.getAttribute("data-event") ?? null;
  for (const kind of ["actor", "relationship", "knot"] as const) {
    const id = element.closest(`[data-${kind}]`)?.getAttribute(`data-${kind}`) ?? null;
    if (id !== null) return { kind, id, event };
  }
  const label = element.closest("[data-named]");
  const [kind, id] = [label?.getAttribute("data-names"), label?.getAttribute("data-named")];
  return (kind === "actor" || kind === "knot") && id ? { kind, id, event: null } : null;
}
