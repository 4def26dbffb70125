import { expect, it } from "vitest";
import { importFile } from "../../../../src/io/import/importFile.ts";
import { problemWords } from "../../../../src/i18n/problemWords.ts";

const utf16 = (text: string) => Buffer.from(text, "utf16le");
const office = (stream: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    utf16(`Root Entry\0${stream}\0`),
  ]);
const zip = (inside: string) => Buffer.from(`PK\x03\x04\x14\0\0\0\0\0${inside}`, "latin1");

it.each<[string, string | Buffer, string, string]>([
  ["Turtle", "@prefix schema: <http://schema.org/> .\n<#e1> a schema:Event .", "Turtle", "json-ld"],
  [
    "Turtle with SPARQL words",
    "PREFIX schema: <http://schema.org/>\n<#e1> a schema:Event .",
    "Turtle",
    "json-ld",
  ],
  ["N-Triples", '<http://a.example/1> <http://a.example/p> "x"@en .\n', "N-Triples", "json-ld"],
  [
    "RDF/XML",
    '<?xml version="1.0"?>\n<!-- x --><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"></rdf:RDF>',
    "RDF/XML",
    "json-ld",
  ],
  ["a query", "SELECT ?item WHERE { ?item wdt:P31 wd:Q1 . }", "SPARQL", "results"],
  ["KML", '<kml xmlns="http://www.opengis.net/kml/2.2"><Document/></kml>', "KML", "csv"],
  ["Pajek", '*Vertices 2\n1 "a"\n2 "b"\n*Edges\n1 2\n', "Pajek", "network"],
  ["GML", 'Creator "x"\ngraph\n[\n  directed 0\n]', "GML", "network"],
  ["DOT", "digraph G {\n a -> b;\n}", "DOT (Graphviz)", "network"],
  ["BibTeX", "@article{a,\n title = {x},\n}", "BibTeX", "csv"],
  ["SQL", "-- dump\nCREATE TABLE events (id int);", "SQL", "csv"],
  ["RTF", String.raw`{\rtf1\ansi 2021, x}`, "RTF", "text"],
  ["PDF", Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\0", "latin1"), "PDF", "text"],
  ["SQLite", Buffer.from("SQLite format 3\0abc", "latin1"), "SQLite", "csv"],
  ["SYLK", "ID;PWXL;N;E\r\nP;PGeneral\r\n", "SYLK", "save-as"],
  [
    "a flat OpenDocument file",
    '<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
    "OpenDocument XML (FODS)",
    "save-as",
  ],
  ["binary Excel", zip("[Content_Types].xml … xl/workbook.bin"), "XLSB", "save-as"],
  ["old Excel", office("Workbook"), "Excel 97 (XLS)", "save-as"],
  ["old Word", office("WordDocument"), "Word 97", "text"],
  ["Word", zip("[Content_Types].xml … word/document.xml"), "Word", "text"],
  [
    "OpenDocument Text",
    zip("mimetypeapplication/vnd.oasis.opendocument.text"),
    "OpenDocument Text",
    "text",
  ],
])("%s", async (_, content, format, next) => {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const { graph, problems } = await importFile("own.csv", bytes);
  expect(graph).toBeNull();
  expect(problems).toMatchObject([
    { severity: "error", code: "known-format", params: { format, next } },
  ]);
  const [problem] = problems;
  if (problem !== undefined) expect(problemWords(problem, "en").fix).toMatch(/\w{20}|\w+ .* \w+/u);
});
