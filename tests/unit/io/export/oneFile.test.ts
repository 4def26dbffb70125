// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appOfOneFile, oneFile, type OneFileContent } from "../../../../src/io/export/oneFile.ts";

const app = {
  notices: "React <https://react.dev> </template><b>",
  policy: `default-src 'none'; script-src 'sha256-a+/='`,
  icon: `data:image/svg+xml,%3Csvg"&amp;`,
  head: "document.title += 1",
  style: `p::before { content: "<\\/" }`,
  script: `const page = '<style id="musubi-style">' + "\\x3c/script>" + '<link rel="icon" href="">';`,
};
const content = { title: "Ties", lang: "en", name: "a.json", data: "{}", view: "" };

function opened(given: Partial<OneFileContent>) {
  const page = oneFile(app, { ...content, ...given });
  return { page, document: new DOMParser().parseFromString(page, "text/html") };
}

describe("oneFile", () => {
  it("gives any data, name, title and view back as they were, and no element more", () => {
    const nasty = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("</script><script>alert(1)</script>", "<!--<script>", `"><img>`, "</title>"),
    );
    const usual = opened({}).document.querySelectorAll("*").length;
    fc.assert(
      fc.property(
        nasty,
        nasty,
        nasty,
        fc.json({ stringUnit: "grapheme" }),
        (one, two, three, data) => {
          const clean = (text: string) => text.replaceAll(/[\r\0]/gu, "");
          const [name, view, label] = [clean(one), clean(two), clean(three)];
          const json = JSON.stringify({ label, data });
          const { document } = opened({ name, view, data: json, title: `x${label}x` });
          const block = document.getElementById("musubi-data");
          expect(block?.dataset).toMatchObject({ name, view });
          expect(JSON.parse(block?.textContent ?? "")).toEqual({ label, data });
          expect(document.querySelectorAll("*")).toHaveLength(usual);
          expect(document.querySelector("title")?.textContent).toBe(`x${label}x`);
        },
      ),
    );
  });

  it("gives the app back word for word, whatever the data says", () => {
    const data = JSON.stringify({
      a: `<style id="musubi-style">x</style><link rel="icon" href="y">`,
    });
    expect(appOfOneFile(opened({ data }).page)).toEqual(app);
  });

  it("finds no app in another page", () => {
    expect(appOfOneFile("<!doctype html><title>Not found</title>")).toBeNull();
  });
});
