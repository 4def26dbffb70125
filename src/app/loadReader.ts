/** What turns text into an event graph comes while the text does. */
export async function loadReader(): Promise<typeof import("./showText.ts")> {
  return import("./showText.ts");
}
