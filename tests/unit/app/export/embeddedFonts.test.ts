// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { embeddedFonts } from "../../../../src/app/export/rasterise.ts";
import { longestSilence } from "../../../../src/lib/inTime.ts";
import { never } from "../../../fixtures/never.ts";

/** jsdom keeps no rules of fonts. */
class Face {
  readonly parentStyleSheet = { href: "http://localhost/assets/start.css" };
  readonly style: { readonly getPropertyValue: (name: string) => string };

  constructor(family: string, file: string, range: string) {
    const values = new Map([
      ["font-family", family],
      ["src", `url("./${file}")`],
      ["unicode-range", range],
    ]);
    this.style = { getPropertyValue: (name) => values.get(name) ?? "" };
  }
}

const styles = (...faces: readonly Face[]): void => {
  vi.stubGlobal("CSSFontFaceRule", Face);
  vi.spyOn(document, "styleSheets", "get").mockReturnValue([
    { cssRules: faces },
  ] as unknown as StyleSheetList);
};

/** Of the page, as its `FileReader` wants it. */
const font = { ok: true, blob: () => Promise.resolve(new Blob(["font"])) };

test("a picture waits for no font that does not come, is drawn without it, and the next asks again", async () => {
  styles(new Face("Latin", "latin.woff2", "U+0-FF"), new Face("Silent", "silent.woff2", "U+41"));
  const patience = new AbortController();
  const timeout = vi.spyOn(AbortSignal, "timeout").mockReturnValue(patience.signal);
  const asked: string[] = [];
  vi.stubGlobal("fetch", (address: string, { signal }: { readonly signal: AbortSignal }) => {
    asked.push(address);
    return address.endsWith("silent.woff2") ? never(signal) : Promise.resolve(font);
  });
  const picture = embeddedFonts("A");
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  expect(timeout).toHaveBeenCalledWith(longestSilence);
  patience.abort();
  expect(await picture).toMatch(/^@font-face\{font-family:Latin;.+base64,Zm9udA==\).+\}$/u);

  vi.stubGlobal("fetch", (address: string) => {
    asked.push(address);
    return Promise.resolve(font);
  });
  expect(await embeddedFonts("A")).toContain("Silent");
  // What has come is kept.
  expect(asked.map((address) => new URL(address).pathname)).toEqual([
    "/assets/latin.woff2",
    "/assets/silent.woff2",
    "/assets/silent.woff2",
  ]);
});

test("of the fonts, only those are fetched whose letters are in the picture", async () => {
  styles(new Face("Greek", "greek.woff2", "U+370-3FF"), new Face("All", "all.woff2", ""));
  const asked: string[] = [];
  vi.stubGlobal("fetch", (address: string) => {
    asked.push(address);
    return Promise.resolve(new Response("", { status: 404 }));
  });
  expect(await embeddedFonts("abc")).toBe("");
  expect(asked).toEqual(["http://localhost/assets/all.woff2"]);
});
