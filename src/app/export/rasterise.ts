/** What Chromium, Firefox and Safari on a desk hold; on telephones less, which shows when they try. */
const longestSide = 16_384;
const mostPixels = 150_000_000;

export class TooLargeError extends Error {}

/** A drawing as a PNG, its fonts embedded. Fails with `TooLargeError` where the browser cannot hold it. */
export async function rasterise(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
  scale: number,
): Promise<Blob> {
  const [across, down] = [Math.round(width * scale), Math.round(height * scale)];
  if (Math.max(across, down) > longestSide || across * down > mostPixels) throw new TooLargeError();
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image(across, down);
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = across;
    canvas.height = down;
    const context = canvas.getContext("2d");
    if (context === null) throw new TooLargeError();
    context.drawImage(image, 0, 0, across, down);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    // A canvas beyond the browser's memory gives nothing instead of failing.
    if (blob === null) throw new TooLargeError();
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}

export async function dataAddress(blob: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.addEventListener("load", () =>
      done(typeof reader.result === "string" ? reader.result : ""),
    );
    reader.addEventListener("error", () => fail(reader.error ?? new Error("Unreadable.")));
    reader.readAsDataURL(blob);
  });
}
