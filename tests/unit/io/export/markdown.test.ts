// @vitest-environment jsdom
import fc from "fast-check";
import { marked } from "marked";
import { beforeAll, expect, test } from "vitest";
import { loadMessages } from "../../../../src/i18n/messages.ts";
import { writeMarkdown } from "../../../../src/io/export/formats/writeMarkdown.ts";
import { graphSaying } from "../../../fixtures/graphSaying.ts";

beforeAll(() => loadMessages("en"));

/** What Markdown, its tables and HTML make something of. */
const pieces = fc.constantFrom(
  ...["[a](https://evil.example)", "![a](https://evil.example/x.png)", "<script>alert(1)</script>"],
  ...[
    "<img src=x onerror=alert(1)>",
    "</p>",
    "<!--",
    "| a | b |",
    "|---|---|",
    "a | b",
    "&lt;b&gt;",
  ],
  ...[
    "\n===\n",
    "\n---\n",
    "\n~~~\n",
    "\n| a |\n|---|\n",
    "\n# a\n",
    "\n1. a\n",
    "===",
    "---",
    "***",
    "~~~",
    "~~a~~",
    "```",
    "`a`",
    "**a**",
    "__a__",
    "# a",
    "> a",
    "- a",
    "+ a",
  ],
  ...[
    "1. a",
    "1) a",
    "    a",
    "\ta",
    "[^1]",
    "[^1]: a",
    "[a]: https://evil.example",
    "[ ] a",
    "\\",
    "a\\",
  ],
  ...[
    "=1+1",
    '=HYPERLINK("https://evil.example")',
    "@SUM(1)",
    "-1+1",
    "\n",
    "\n\n",
    " ",
    "a",
    "東京",
    "<",
  ],
);
const text = fc.array(pieces, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(""));

async function pageOf(said: string, url = "https://a.org/x"): Promise<Element> {
  const graph = graphSaying(said);
  const sources = graph.sources.map((source) => ({ ...source, url }));
  const bytes = await writeMarkdown({ ...graph, sources }, { language: "en" });
  const page = document.createElement("main");
  page.innerHTML = await marked(new TextDecoder().decode(bytes), { gfm: true });
  return page;
}

const tags = (page: Element): ReadonlySet<string> =>
  new Set([...page.querySelectorAll("*")].map(({ localName }) => localName));

const ours: ReadonlySet<string> = new Set(["h1", "h2", "p", "ul", "li", "strong", "br", "a"]);

test("no text of anybody is more than text in a chronology", async () => {
  const expected = [...(await pageOf("Plain")).querySelectorAll("h1, h2, li")].length;
  await fc.assert(
    fc.asyncProperty(text, async (said) => {
      const page = await pageOf(`Plain ${said}`);
      expect([...tags(page)].filter((tag) => !ours.has(tag))).toEqual([]);
      expect(page.querySelectorAll("h1, h2, li")).toHaveLength(expected);
      // An address in a text may lead there, if it says where.
      for (const link of page.querySelectorAll("a"))
        expect(decodeURI(link.getAttribute("href") ?? "")).toContain(link.textContent?.trim());
    }),
    { numRuns: 200 },
  );
});

test.each(["https://a.org/x><script>alert(1)</script>", "https://a.org/<b>", 'https://a.org/"x"'])(
  "an address is a link and nothing else: %s",
  async (url) => {
    const page = await pageOf("Plain", url);
    expect([...tags(page)].filter((tag) => !ours.has(tag))).toEqual([]);
    expect(page.querySelector("a")?.getAttribute("href")).toMatch(/^https:\/\/a\.org\//u);
  },
);
