import { viewParameters } from "../model/viewParameters.ts";

/** What may be written as an attribute of the element; the parameters of a link, but those that every frame has. */
export const viewAttributes: readonly string[] = viewParameters
  .map(({ name }) => name)
  .filter((name) => name !== "v" && name !== "embed");

/**
 * The address of an embedded view. What `src` says already stays, unless it is given.
 *
 *   frameAddress("./?lang=de", base, { scene: "rome" }) → "https://…/?lang=de&scene=rome&v=1&embed=1"
 */
export function frameAddress(
  src: string,
  base: string,
  parameters: Readonly<Record<string, string>>,
): string {
  const url = new URL(src, base);
  if (url.protocol !== "http:" && url.protocol !== "https:" && url.protocol !== "file:")
    throw new TypeError(`Expected the address of a page as src, found ${url.protocol}`);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  url.searchParams.set("v", "1");
  url.searchParams.set("embed", "1");
  return url.href;
}
