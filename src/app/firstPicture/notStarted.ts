/** What came with the page to say that it has not started (`io/export/notStarted.ts`). */
const place = (): HTMLElement | null => document.getElementById("not-started");

export function sayNotStarted(why: "failed" | "unsupported"): void {
  const words = place()?.querySelectorAll<HTMLElement>("[data-why]") ?? [];
  for (const one of words) one.hidden = one.dataset["why"] !== why;
}

/** Once the page can speak for itself. */
export function forgetNotStarted(): void {
  place()?.remove();
}
