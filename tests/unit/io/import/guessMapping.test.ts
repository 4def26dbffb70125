import { describe, expect, it, test } from "vitest";
import { guessMapping } from "../../../../src/io/import/records/guessMapping.ts";
import { nearNames } from "../../../../src/io/import/records/nearNames.ts";
import { namedIn, namesInText } from "../../../../src/io/import/records/namesInText.ts";
import { firstSentence } from "../../../../src/io/import/records/cellText.ts";
import { imported, tableOf } from "../../../fixtures/imported.ts";

const guess = async (text: string) => guessMapping(await tableOf("some.csv", text));

describe("the order of day and month", () => {
  it.each([
    ["3/5/2021 25/6/2021", "day-first", "order-proven"],
    ["3/5/2021 6/25/2021", "month-first", "order-proven"],
    ["5.3.2021 6.4.2021", "day-first", "order-proven"],
  ])("%s", async (days, order, code) => {
    const rows = days.split(" ").map((day) => `${day},Talks`);
    const { mapping, reasons, questions } = await guess(["date,title", ...rows].join("\n"));
    expect(mapping.columns[0]?.holds).toEqual({ as: "date", order });
    expect(reasons[0]?.code).toBe(code);
    expect(questions).toEqual([]);
  });

  it("is told by the order of the rows where only one of the two makes them rise", async () => {
    const days = ["1/2/2021", "1/5/2021", "2/3/2021", "3/1/2021", "4/4/2021"];
    const { mapping, reasons } = await guess(
      ["date,title", ...days.map((day) => `${day},Talks`)].join("\n"),
    );
    expect(mapping.columns[0]?.holds).toEqual({ as: "date", order: "month-first" });
    expect(reasons[0]?.code).toBe("order-sorted");
  });

  it("is asked where nothing tells", async () => {
    const { questions } = await guess("date,title\n3/5/2021,Talks\n2/4/2021,Visit\n");
    expect(questions).toEqual([{ about: "order", column: 0, examples: ["3/5/2021", "2/4/2021"] }]);
  });
});

test("headings that say nothing leave it to the cells", async () => {
  const { mapping } = await guess(
    [
      "A1,B2,C3",
      "2021-03-05,They agree to build a fighter together,Japan; Italy",
      "2022-01-02,Ministers meet in Rome,Japan; Italy; United Kingdom",
      "2022-05-04,The pact is signed at last,Japan",
    ].join("\n"),
  );
  expect(mapping.columns.map(({ holds }) => holds.as)).toEqual(["date", "title", "who"]);
});

test("a heading that the cells contradict is not believed", async () => {
  const { mapping } = await guess("date,title\nsoon,Talks\nlater,Visit\n");
  expect(mapping.columns[0]?.holds).toEqual({ as: "nothing" });
});

test("names found in the text are offered with literal counts, and taken only as named", async () => {
  const texts = [
    "Bush asks his advisers to look into Iraq.",
    "The U.N. meets. Rumsfeld and Bush speak of Iraq and of Osama bin Laden.",
    "Bush travels.",
  ];
  const found = namesInText(texts);
  expect(found.slice(0, 2)).toEqual([
    { name: "Bush", count: 3 },
    { name: "Iraq", count: 2 },
  ]);
  expect(found.map(({ name }) => name)).toContain("Osama bin Laden");
  expect(found.map(({ name }) => name)).not.toContain("The");
  expect(namedIn(["Iraq", "U.N."])("The U.N. and Iraqi officials")).toEqual(["U.N."]);
  const rows = texts.map((text, at) => `202${at},"${text}"`);
  const { graph } = await imported("texts.csv", ["date,event", ...rows].join("\n"));
  expect(graph.participations).toEqual([]);
});

test("two spellings are pointed out, other names are not", () => {
  const near = nearNames(
    new Map([
      ["Franklin County", 12],
      ["Fanklin County", 1],
      ["Al Qaeda", 7],
      ["Al-Qaeda", 1],
      ["Envoy (Iran)", 3],
      ["Envoy (Iraq)", 3],
      ["Brigade 12", 2],
      ["Brigade 13", 2],
      ["Iran", 9],
      ["Iraq", 8],
    ]),
  );
  expect(near).toEqual([
    { name: "Al-Qaeda", other: "Al Qaeda" },
    { name: "Fanklin County", other: "Franklin County" },
  ]);
});

test.each([
  ["Mr. Rumsfeld writes a memo. It says much.", "Mr. Rumsfeld writes a memo"],
  ["The U.S. and the U.K. agree. Then they part.", "The U.S. and the U.K. agree"],
  ["Was it so? It was.", "Was it so?"],
  ["日本は合意した。次に。", "日本は合意した"],
  ["No end", "No end"],
])("the first sentence of “%s”", (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence);
});

describe("a comma in a column of names", () => {
  const separatorsOf = async (text: string) =>
    (await guess(text)).mapping.columns.flatMap(({ holds }) =>
      holds.as === "who" ? [holds.separator] : [],
    );

  it("is inside of one name where the family name comes first", async () => {
    const letters = [
      "date,sender,recipient",
      '1901-03-05,"Fischer, Samuel","Mann, Thomas"',
      '1901-03-09,"Mann, Thomas","Fischer, Samuel"',
      '1901-04-01,"Fischer, Samuel","Schnitzler, Arthur"',
    ];
    expect(await separatorsOf(letters.join("\n"))).toEqual([null, null]);
    const initials = ["date,people", '1901,"Fischer, S."', '1902,"Mann, Th."'];
    expect(await separatorsOf(initials.join("\n"))).toEqual([null]);
  });

  it("is inside of one name where the table shows it: the same pairs come back, or the names stand there turned round", async () => {
    const names = ["Fischer, Samuel", "Mann, Thomas", "Schnitzler, Arthur", "Mann, Heinrich"];
    const rows = (of: readonly string[]) =>
      of.map((who, at) => `19${10 + at},A letter of some length number ${at},"${who}"`);
    const table = (of: readonly string[]) => ["date,title,who", ...rows(of)].join("\n");
    expect(await separatorsOf(table([...names.slice(0, 3), ...names.slice(0, 3)]))).toEqual([null]);
    const turned = [
      "date,title,who",
      '1901,Samuel Fischer asks for the manuscript,"Fischer, Samuel"',
      '1902,Thomas Mann sends it,"Mann, Thomas"',
      '1903,Heinrich Mann replies,"Mann, Heinrich"',
    ];
    expect(await separatorsOf(turned.join("\n"))).toEqual([null]);
    const states = ["Japan, Italy", "Peru, Chile", "Ghana, Togo"];
    expect(await separatorsOf(table([...states, ...states]))).toEqual([","]);
    const bodies = ["NATO, Japan", "EU, Chile", "ASEAN, Togo"];
    expect(await separatorsOf(table([...bodies, ...bodies]))).toEqual([","]);
  });

  it("is between names otherwise", async () => {
    const people = ["date,people", '1901,"Ana, Ben"', '1902,"Cy, Ben"', '1903,"Ana, Ben, Cy"'];
    expect(await separatorsOf(people.join("\n"))).toEqual([","]);
    const states = ["date,host", '1901,"Italy, Japan"', '1902,"Japan, NATO"', '1903,"NATO, Italy"'];
    expect(await separatorsOf(states.join("\n"))).toEqual([","]);
  });
});
