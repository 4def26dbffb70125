// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { firstScript, isNewVersion } from "../../../src/app/newVersion.ts";
import { longestSilence } from "../../../src/lib/inTime.ts";
import { never } from "../../fixtures/never.ts";

it.each([
  ['<script type="module" crossorigin src="./assets/index-a.js"></script>', "./assets/index-a.js"],
  ['<script src="b.js" type="module"></script>', "b.js"],
  ['<script>1</script><script src="old.js"></script><script type="module" src="c.js">', "c.js"],
  ["<h1>Sign in</h1>", null],
  ['<script type="module">1</script>', null],
])("the version of the page %s is named by %s", (page, script) => {
  expect(firstScript(page)).toBe(script);
});

describe("the question whether the site has a new version", () => {
  const own = "http://localhost:3000/assets/start-a.js";
  const page = (script: string): string => `<script type="module" src="${script}"></script>`;

  /** A page of this version, and what the site answers when it is asked. */
  function openPage(answer: (signal: AbortSignal) => Promise<Response>) {
    const script = document.createElement("script");
    Object.assign(script, { type: "module" });
    // Set as an attribute of an element outside the page, so that nothing is fetched.
    script.setAttribute("src", own);
    vi.spyOn(document, "querySelector").mockReturnValue(script);
    const fetched = vi.fn((_: URL, { signal }: { readonly signal: AbortSignal }) => answer(signal));
    vi.stubGlobal("fetch", fetched);
    return fetched;
  }

  it.each([
    ["the same script", page("./assets/start-a.js"), 200, false],
    ["another script", page("./assets/start-b.js"), 200, true],
    ["a page of another kind", "<h1>Sign in</h1>", 200, false],
    ["a fault of its own", page("./assets/start-b.js"), 503, false],
  ])("is answered by %s", async (_, text, status, isNew) => {
    const fetched = openPage(() => Promise.resolve(new Response(text, { status })));
    expect(await isNewVersion()).toBe(isNew);
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ cache: "no-store" });
  });

  it("waits for no site that says nothing, and takes it for no new version", async () => {
    const patience = new AbortController();
    const timeout = vi.spyOn(AbortSignal, "timeout").mockReturnValue(patience.signal);
    openPage(never);
    const answer = isNewVersion();
    expect(timeout).toHaveBeenCalledWith(longestSilence);
    patience.abort();
    expect(await answer).toBe(false);
  });
});
