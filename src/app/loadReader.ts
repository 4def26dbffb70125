/** What turns bytes into an event graph loads while the bytes do. */
export async function loadReader(): Promise<typeof import("./showData.ts")> {
  return import("./showData.ts");
}
