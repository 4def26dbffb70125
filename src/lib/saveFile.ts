/** Hands a file to the browser to keep; nothing leaves the computer. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // Not at once: the browser fetches the address only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/**
 * The name of a file after what it holds: "Japan’s security ties", "Network" → "japans-security-ties-network".
 * Letters of any script stay; what a file system could trip over does not.
 */
const longest = 90;

export function fileSlug(...parts: readonly string[]): string {
  const name = parts
    .join(" ")
    .normalize("NFKD")
    .replaceAll(/[\p{Mn}’']/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, longest)
    .normalize("NFC")
    .replaceAll(/^-+|-+$/gu, "");
  return name === "" ? "musubi" : name.toWellFormed();
}
