import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { importFile } from "../../../../src/io/import/importFile.ts";

const bomb = (root: string) =>
  `<?xml version="1.0"?>\n<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, at) => `<!ENTITY b${at} "${`&${at === 0 ? "a" : `b${at - 1}`};`.repeat(10)}">`).join("")}]>\n<${root}><graph><nodes><node id="1" label="&b8;"/></nodes></graph></${root}>`;

const nested = (text: string, times: number) => text.repeat(times);

it.each<[string, () => string | Uint8Array, string]>([
  ["an XML bomb as GEXF", () => bomb("gexf"), "xml-entities"],
  ["an XML bomb as GraphML", () => bomb("graphml"), "xml-entities"],
  [
    "an entity that nothing declares",
    () => '<gexf><graph><nodes><node id="1" label="&nbsp;"/></nodes></graph></gexf>',
    "xml-entities",
  ],
  [
    "an entity of the outside",
    () => '<!DOCTYPE gexf [<!ENTITY x SYSTEM "file:///etc/passwd">]><gexf>&x;</gexf>',
    "xml-entities",
  ],
  ["50 MB of <a>", () => `<gexf>${nested("<a>", 17_000_000)}`, "too-deep"],
  ["50 MB of attributes", () => `<gexf><graph ${nested('a="b" ', 8_000_000)}`, "invalid-xml"],
  ["50 MB of one tag", () => `<gexf ${nested("x", 50_000_000)}`, "invalid-xml"],
  ["50 MB of a comment", () => `<gexf><!-- ${nested("-", 50_000_000)}`, "invalid-xml"],
  [
    "a million events that never end",
    () => `BEGIN:VCALENDAR\n${nested("BEGIN:VEVENT\n", 1_000_000)}`,
    "unreadable-entries",
  ],
  [
    "one endless folded line",
    () => `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\n${nested(" x\n", 5_000_000)}`,
    "unreadable-entries",
  ],
  ["deep JSON", () => `{"nodes":${nested("[", 30_000_000)}`, "too-deep"],
  ["deep objects", () => nested('{"objects":', 5_000_000), "too-deep"],
  ["a million marks of Markdown", () => `- 2021: ${nested("[a](", 1_000_000)}\n- 2022: x`, ""],
  ["a comment in SQL a thousand times", () => `${nested("/**/", 4000)}x`, "unknown-format"],
  ["packed", () => gzipSync(`<gexf>${nested("<a>", 17_000_000)}`), "unpacks-too-large"],
])(
  "%s",
  async (_, make, code) => {
    const made = make();
    const bytes = typeof made === "string" ? new TextEncoder().encode(made) : made;
    const { graph, problems } = await importFile("own.bin", bytes);
    if (code === "") expect(graph).not.toBeNull();
    else expect(problems.map((one) => one.code)).toContain(code);
  },
  60_000,
);

it("gives names of objects no power", async () => {
  const json =
    '{"nodes":[{"id":"__proto__","label":"a"},{"id":"constructor"}],"links":[{"source":"__proto__","target":"constructor","__proto__":{"polluted":1},"toString":"x"}]}';
  const { graph } = await importFile("own.json", new TextEncoder().encode(json));
  expect(graph?.events).toHaveLength(1);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  const xml =
    '<gexf><graph><nodes><node id="__proto__"/><node id="b"/></nodes><edges><edge source="__proto__" target="b" __proto__="x"/></edges></graph></gexf>';
  expect((await importFile("own.gexf", new TextEncoder().encode(xml))).graph?.events).toHaveLength(
    1,
  );
});
