// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import {
  elementSnippet,
  frameSnippet,
  revealSnippet,
} from "../../../../src/io/export/shareSnippets.ts";

const title = `Rome & "Tokyo" <script>alert('x')</script>`;
const frame = `https://a.org/m/?v=1&q="><script>&embed=1`;

function read(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}

describe("the HTML for other pages", () => {
  it("is a lazy frame with a title, and a link where frames are not shown", () => {
    const page = read(
      frameSnippet({ title, frame, full: "https://a.org/m/?v=1", link: title, picture: "" }),
    );
    const element = page.querySelector("iframe");
    expect(element?.title).toBe(title);
    expect(element?.getAttribute("src")).toBe(frame);
    expect(element?.getAttribute("loading")).toBe("lazy");
    expect(element?.hasAttribute("allowfullscreen")).toBe(true);
    expect(page.querySelector("a")?.textContent).toBe(title);
    expect(page.querySelectorAll("script, noscript")).toHaveLength(0);
  });

  it("has the picture for where no script runs", () => {
    const html = frameSnippet({ title, frame, full: "", link: "", picture: `a".png` });
    const inside = read(html).querySelector("noscript")?.textContent ?? "";
    const picture = read(inside || (html.match(/<img[^\n]+>/u)?.[0] ?? "")).querySelector("img");
    expect(picture?.getAttribute("src")).toBe(`a".png`);
    expect(picture?.getAttribute("alt")).toBe(title);
  });

  it("is an element whose attributes are the parameters it knows, the rest in its address", () => {
    const page = read(
      elementSnippet({
        title,
        script: "https://a.org/m/embed.js",
        home: "https://a.org/m/",
        parameters: [
          ["sel", "actor:italy"],
          ["hulls", "nato,g7"],
        ],
        attributes: new Set(["sel"]),
      }),
    );
    const element = page.querySelector("musubi-view");
    expect(element?.getAttribute("sel")).toBe("actor:italy");
    expect(element?.getAttribute("label")).toBe(title);
    expect(element?.getAttribute("src")).toBe("https://a.org/m/?hulls=nato%2Cg7");
    expect(page.querySelectorAll("script")).toHaveLength(1);
  });

  it("is a slide, with the plugin only for a story", () => {
    const share = { title, frame, plugin: "https://a.org/m/reveal-musubi.js" };
    const story = read(revealSnippet({ ...share, scenes: 9 }));
    expect(story.querySelector("iframe")?.dataset).toMatchObject({ musubi: "9", src: frame });
    expect(story.querySelector("script")?.src).toBe(share.plugin);
    const view = read(revealSnippet({ ...share, scenes: null }));
    expect(view.querySelector("iframe")?.dataset).not.toHaveProperty("musubi");
    expect(view.querySelectorAll("script")).toHaveLength(0);
  });
});
