import fc from "fast-check";
import { expect, it } from "vitest";
import { jsonInside } from "../../../../src/io/import/jsonInside.ts";
import { faultsOf, imported } from "../../../fixtures/imported.ts";

const timeline = {
  timeline: {
    headline: "Telegraphs",
    type: "default",
    date: [{ startDate: "1844,5,24", headline: "First message", tag: "Morse" }],
  },
};

it.each([
  "storyjs_jsonp_data = $;",
  "var storyjs_jsonp_data=$",
  "/* v1 */ callback($);\n",
  "a.b($)",
])("reads TimelineJS 1 as a script has it: %s", async (script) => {
  const text = script.replace("$", JSON.stringify(timeline, null, 1));
  const { events, problems } = await imported("history.jsonp", text);
  expect(events).toEqual(["1844-05-24 | First message | Morse"]);
  expect(problems).toEqual([]);
});

const event = (name: string, performer: string) =>
  JSON.stringify({
    "@context": "https://schema.org",
    "@type": "MusicEvent",
    name,
    startDate: "2021-03-05",
    performer,
  });

it("reads the events that a web page says in JSON-LD, and no other of its scripts", async () => {
  const page = `<!doctype html>\n<html><head><title>Opera</title>
<script>window.x = {"@type":"Event","name":"Not this","startDate":"2020"}</script>
<script nonce="a" type="application/ld+json">{"@type":"Organization","name":"Opera"}</script>
<SCRIPT type=application/ld+json>\n${event("Norma", "Ada")}\n</SCRIPT>
<script type='application/ld+json'>[${event("Aida", "Bea")}]</script>
<script type="application/ld+json">{ broken</script></head><body></body></html>`;
  const { events } = await imported("programme.html", page);
  expect(events).toEqual(["2021-03-05 | Norma | Ada", "2021-03-05 | Aida | Bea"]);
});

it("says of a page without events that it is a web page", async () => {
  const page = `<!doctype html><html><script type="application/ld+json">{"@type":"Organization"}</script></html>`;
  expect(await faultsOf("page.html", page)).toEqual(["web-page"]);
});

it("leaves any other text as it is, and JSON in a script is found whatever it says", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const alone = jsonInside(text);
      expect(text).toContain(alone);
    }),
  );
  fc.assert(
    fc.property(fc.oneof(fc.object(), fc.array(fc.jsonValue())), (value) => {
      const json = JSON.stringify(value);
      expect(JSON.parse(jsonInside(`done(${json});`))).toEqual(JSON.parse(json));
    }),
  );
});

// Each start that looked for its end through all of the page would take hours.
it("is not kept busy by a page that never ends its scripts", () => {
  const page = `<html>${'<script type="application/ld+json">'.repeat(300_000)}`;
  expect(jsonInside(page)).toBe(page);
});
