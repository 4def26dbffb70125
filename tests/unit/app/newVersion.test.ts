import { expect, it } from "vitest";
import { firstScript } from "../../../src/app/newVersion.ts";

it.each([
  ['<script type="module" crossorigin src="./assets/index-a.js"></script>', "./assets/index-a.js"],
  ['<script src="b.js" type="module"></script>', "b.js"],
  ['<script>1</script><script src="old.js"></script><script type="module" src="c.js">', "c.js"],
  ["<h1>Sign in</h1>", null],
  ['<script type="module">1</script>', null],
])("the version of the page %s is named by %s", (page, script) => {
  expect(firstScript(page)).toBe(script);
});
