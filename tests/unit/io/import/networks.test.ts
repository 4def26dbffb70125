import { describe, expect, it } from "vitest";
import { citedIn, imported, typesOf } from "../../../fixtures/openedFile.ts";

const gexf = (graph: string, nodes: string, edges: string, attributes = "") =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2"><graph ${graph}>${attributes}<nodes>${nodes}</nodes><edges>${edges}</edges></graph></gexf>`;
const nodes =
  '<node id="n1" label="Italy"/><node id="n2" label="Japan"/><node id="n3" label="Korea"/>';

describe("GEXF", () => {
  it("makes an event of each spell, directed or not", async () => {
    const file = await imported(
      "own.gexf",
      gexf(
        'mode="dynamic" defaultedgetype="directed" timeformat="date"',
        nodes,
        `<edge id="e1" source="n1" target="n2" label="Talks"><spells><spell start="2010-01-01" end="2010-02-01"/><spell start="2012-05-01" endopen="2012-06-01"/></spells></edge>
         <edge id="e2" source="n2" target="n3" type="undirected" label="Pact" start="2011-01-01" end="2011-01-01"/>`,
      ),
    );
    expect(file.events).toEqual([
      "2010-01-01/2010-02-01 | Talks | initiator Italy, recipient Japan",
      "2012-05-01/2012-05-31 | Talks | initiator Italy, recipient Japan",
      "2011-01-01 | Pact | participant Japan, participant Korea",
    ]);
    expect(citedIn(file)).toEqual([
      "own.gexf, edge e1",
      "own.gexf, edge e1 (2)",
      "own.gexf, edge e2",
    ]);
    expect(file.graph?.events[0]).toMatchObject({ status: "unrecorded", dateBasis: "unrecorded" });
  });

  it.each([
    ["double", "1998.0", "2001.5", "1998/2001"],
    ["integer", "1998", "2001", "1998/2001"],
    ["double", "883612800000", "946684800000", "1998-01-01/2000-01-01"],
    [
      "dateTime",
      "1998-03-01T10:00:00+09:00",
      "1998-03-04T00:00:00",
      "1998-03-01T10:00:00+09:00/1998-03-04T00:00:00",
    ],
    ["integer", "3", "7", "-"],
  ])("reads times written as %s: %s to %s", async (format, start, end, date) => {
    const { events } = await imported(
      "own.gexf",
      gexf(
        `mode="dynamic" timeformat="${format}"`,
        nodes,
        `<edge source="n1" target="n2" start="${start}" end="${end}"/>`,
      ),
    );
    expect(events[0]?.split(" | ")[0]).toBe(date);
  });

  it.each([
    ['start="2001"', "2001/.."],
    ['startopen="2001"', "2002/.."],
    ['end="2005"', "../2005"],
    ['start="-Infinity" end="2005"', "../2005"],
    ['start="2001" end="Infinity"', "2001/.."],
    ['timestamp="2003"', "2003"],
    ["", "-"],
  ])("an edge with %s is of %s", async (times, date) => {
    const edges = `<edge source="n1" target="n2" ${times}/><edge source="n1" target="n3" start="2000" end="2001"/>`;
    const { events } = await imported("own.gexf", gexf('timeformat="integer"', nodes, edges));
    expect(events[0]?.split(" | ")[0]).toBe(date);
  });

  it("takes the times of values where an edge has none, and the name of the graph", async () => {
    const file = await imported(
      "own.gexf",
      gexf(
        'name="My net" timeformat="date"',
        nodes,
        '<edge source="n1" target="n2"><attvalues><attvalue for="0" value="5" start="2001-01-01" end="2002-01-01"/><attvalue for="0" value="7" start="2003-01-01" end="2004-01-01"/></attvalues></edge>',
      ),
    );
    expect(file.events.map((line) => line.split(" | ")[0])).toEqual([
      "2001-01-01/2002-01-01",
      "2003-01-01/2004-01-01",
    ]);
    expect(file.title).toBe("My net");
  });

  it("reads moments and intervals of version 1.3", async () => {
    const { events } = await imported(
      "own.gexf",
      gexf(
        'timeformat="date" timerepresentation="interval"',
        nodes,
        '<edge source="n1" target="n2" intervals="&lt;[2001-01-01, 2002-01-01); [2003-01-01, 2004-01-01]&gt;"/><edge source="n1" target="n3" timestamps="&lt;[2001-01-01, 2002-05-01]&gt;"/>',
      ),
    );
    expect(events.map((line) => line.split(" | ")[0])).toEqual([
      "2001-01-01/2001-12-31",
      "2003-01-01/2004-01-01",
      "2001-01-01",
      "2002-05-01",
    ]);
  });

  it("leaves ties open that last to the end of the file", async () => {
    const edges = [2001, 2003, 2005, 2007].map(
      (year) => `<edge source="n1" target="n2" start="${year}" end="2010"/>`,
    );
    const { events } = await imported(
      "own.gexf",
      gexf(
        'timeformat="integer"',
        nodes,
        `${edges.join("")}<edge source="n1" target="n3" start="2001" end="2004"/>`,
      ),
    );
    expect(events.map((line) => line.split(" | ")[0])).toEqual([
      "2001/..",
      "2003/..",
      "2005/..",
      "2007/..",
      "2001/2004",
    ]);
  });

  it("reads attributes by their titles, nested nodes and namesakes", async () => {
    const file = await imported(
      "own.gexf",
      gexf(
        'defaultedgetype="undirected"',
        '<node id="a" label="Paul"><nodes><node id="b" label="Paul"/></nodes></node><node id="c"/>',
        `<edge source="a" target="b" weight="3"><attvalues><attvalue for="0" value="met"/><attvalue for="1" value="1919"/></attvalues></edge>
         <edge source="b" target="c"><attvalues><attvalue for="0" value="wrote to"/></attvalues></edge>`,
        '<attributes class="edge"><attribute id="0" title="Relation type" type="string"/><attribute id="1" title="Year" type="integer"/></attributes>',
      ),
    );
    expect(typesOf(file)).toEqual(["met", "wrote to"]);
    expect(file.events[0]).toMatch(/^1919 /u);
    expect(file.graph?.actors.map(({ name }) => name["en"])).toEqual(["Paul", "Paul", "c"]);
  });

  it("keeps what stands before a fault", async () => {
    const whole = gexf("", nodes, '<edge source="n1" target="n2"/><edge source="n2" target="n3"/>');
    const cut = await imported("own.gexf", whole.slice(0, whole.indexOf('<edge source="n2"') + 12));
    expect(cut.problems).toContain("invalid-xml");
    expect(cut.events).toHaveLength(1);
  });

  it("says where the fault is", async () => {
    const { importFile } = await import("../../../../src/io/import/importFile.ts");
    const { problems } = await importFile("own.gexf", Buffer.from("<gexf>\n  <graph>\n <a></b>"));
    expect(problems[0]).toMatchObject({ code: "invalid-xml", line: 3, params: { line: 3 } });
  });

  it("says that a network without edges has no events", async () => {
    expect((await imported("own.gexf", gexf("", nodes, ""))).problems).toEqual(["no-ties"]);
  });
});

describe("GraphML", () => {
  const graphml = (body: string) =>
    `<?xml version="1.0"?><!DOCTYPE graphml SYSTEM "graphml.dtd"><graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">${body}</graphml>`;

  it("guesses what edges say by the names of their keys", async () => {
    const file = await imported(
      "own.graphml",
      graphml(`<key id="d0" for="node" attr.name="label"/><key id="d1" for="edge" attr.name="relationship"/>
        <key id="d2" for="edge" attr.name="year"/><key id="d3" for="edge" attr.name="citation"/><key id="d4" for="edge" attr.name="weight"><default>1</default></key>
        <graph edgedefault="directed"><node id="a"><data key="d0">Italy</data></node><node id="b"><data key="d0">Japan</data></node>
        <edge id="e1" source="a" target="b"><data key="d1">visits</data><data key="d2">1998</data><data key="d3">https://example.org/a</data></edge>
        <edge id="e2" source="a" target="b" directed="false"><data key="d1">visits</data></edge></graph>`),
    );
    expect(file.events).toEqual([
      "1998 | visits: Italy and Japan | initiator Italy, recipient Japan",
      "- | visits: Italy and Japan | participant Italy, participant Japan",
    ]);
    expect(citedIn(file)).toEqual(["https://example.org/a", "own.graphml, edge e2"]);
  });

  it("makes one event of a hyperedge, and reads labels of yEd", async () => {
    const file = await imported(
      "own.graphml",
      graphml(`<graph edgedefault="undirected"><node id="a"><data key="d6"><y:ShapeNode><y:NodeLabel>Italy</y:NodeLabel></y:ShapeNode></data></node><node id="b"/><node id="c"/>
        <hyperedge id="h"><endpoint node="a"/><endpoint node="b"/><endpoint node="c"/></hyperedge>
        <edge source="a" target="b"><data key="d9"><y:PolyLineEdge><y:EdgeLabel>Treaty of Rome</y:EdgeLabel></y:PolyLineEdge></data></edge></graph>`),
    );
    expect(file.events.map((line) => line.split(" | ").at(-1))).toEqual([
      "participant Italy, participant b, participant c",
      "participant Italy, participant b",
    ]);
  });
});

describe("JSON of nodes and links", () => {
  const both = "- | Italy and Japan | participant Italy, participant Japan";

  it.each<[string, unknown, string?]>([
    [
      "D3, by id",
      {
        nodes: [{ id: "Italy" }, { id: "Japan" }],
        links: [{ source: "Italy", target: "Japan", value: 1 }],
      },
    ],
    [
      "D3, by place",
      { nodes: [{ name: "Italy" }, { name: "Japan" }], links: [{ source: 0, target: 1 }] },
    ],
    [
      "D3, after the layout",
      {
        nodes: [
          { id: "Italy", index: 0, x: 1 },
          { id: "Japan", index: 1 },
        ],
        links: [{ source: { id: "Italy", index: 0 }, target: { id: "Japan", index: 1 }, index: 0 }],
      },
    ],
    [
      "Cytoscape",
      {
        elements: {
          nodes: [{ data: { id: "a", label: "Italy" } }, { data: { id: "b", name: "Japan" } }],
          edges: [{ data: { source: "a", target: "b" } }],
        },
      },
    ],
    [
      "Cytoscape, one list",
      {
        elements: [
          { data: { id: "a", label: "Italy" } },
          { data: { id: "b", label: "Japan" } },
          { data: { id: "e", source: "a", target: "b" } },
        ],
      },
    ],
    [
      "Cytoscape, the list alone",
      [
        { data: { id: "a", label: "Italy" } },
        { data: { id: "b", label: "Japan" } },
        { data: { id: "e", source: "a", target: "b" } },
      ],
    ],
    [
      "NetworkX",
      {
        directed: true,
        multigraph: false,
        graph: {},
        nodes: [{ id: "Italy" }, { id: "Japan" }],
        edges: [{ source: "Italy", target: "Japan" }],
      },
      "- | Italy and Japan | initiator Italy, recipient Japan",
    ],
    [
      "graphology",
      {
        options: { type: "undirected" },
        attributes: {},
        nodes: [
          { key: "a", attributes: { label: "Italy" } },
          { key: "b", attributes: { label: "Japan" } },
        ],
        edges: [{ key: "e", source: "a", target: "b", attributes: {} }],
      },
    ],
    [
      "vis-network",
      {
        nodes: [
          { id: 1, label: "Italy" },
          { id: 2, label: "Japan" },
        ],
        edges: [{ from: 1, to: 2 }],
      },
    ],
    [
      "JSON Graph Format",
      {
        graph: {
          directed: false,
          nodes: { a: { label: "Italy" }, b: { label: "Japan" } },
          edges: [{ source: "a", target: "b" }],
        },
      },
    ],
    [
      "Kumu",
      {
        elements: [{ label: "Italy", type: "State" }, { label: "Japan" }],
        connections: [{ from: "Italy", to: "Japan", direction: "undirected" }],
      },
    ],
    [
      "Neo4j",
      {
        nodes: [
          { id: "0", labels: ["State"], properties: { name: "Italy" } },
          { id: "1", properties: { name: "Japan" } },
        ],
        relationships: [{ id: "7", startNode: "0", endNode: "1", properties: {} }],
      },
    ],
  ])("%s", async (_, json, line = both) => {
    expect((await imported("own.json", JSON.stringify(json))).events).toEqual([line]);
  });

  it("reads dates and kinds of links", async () => {
    const file = await imported(
      "own.json",
      JSON.stringify({
        nodes: [
          { id: "a", name: "Italy" },
          { id: "b", name: "Japan" },
        ],
        links: [{ source: "a", target: "b", date: "2021-03-05", type: "visit", weight: 1998 }],
      }),
    );
    expect(file.events).toEqual([
      "2021-03-05 | visit: Italy and Japan | participant Italy, participant Japan",
    ]);
  });

  it("reads on after fields of the wrong type", async () => {
    const file = await imported(
      "own.json",
      JSON.stringify({
        nodes: [null, 7, { id: "a" }, { id: ["x"] }],
        links: [null, {}, { source: "a" }, { source: "a", target: "z", when: {} }],
      }),
    );
    expect(file.events).toEqual(["- | a and z | participant a, participant z"]);
    expect(file.problems).toEqual(["unreadable-entries"]);
  });
});
