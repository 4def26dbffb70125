import { expect, it } from "vitest";
import { looksLikeChronology } from "../../../../src/io/import/datedLines.ts";
import { citedIn, imported } from "../../../fixtures/openedFile.ts";

it("reads items, headings and what stands below them", async () => {
  const file = await imported(
    "own.md",
    `# The war, in short

Some words before.

- **2022-05-04**: Talks in [Rome](https://example.org/rome_(city)) with [[Italy]] and **Japan**.
- **6 May 2022** – A treaty[^1]
  which goes on here
- **c. 1850**: Nobody knows
- not dated at all

## 2023

- 4 May: Signed
- June 2023: again
- Something in that year

### March

- 5: The fifth
- 7-9: three days

## 1914-1918 – The Great War

It was long.

[^1]: The Times, 7 May 2022, https://times.example/7.
`,
  );
  expect(file.events).toEqual([
    "2022-05-04 | Talks in Rome with Italy and Japan. | named Italy",
    "2022-05-06 | A treaty",
    "1850~ | Nobody knows",
    "2023-05-04 | Signed",
    "2023-06 | again",
    "2023 | Something in that year",
    "2023-03-05 | The fifth",
    "2023-03-07/2023-03-09 | three days",
    "1914/1918 | The Great War",
  ]);
  expect(file.title).toBe("The war, in short");
  expect(citedIn(file).slice(0, 3)).toEqual([
    "https://example.org/rome_(city)",
    "https://times.example/7",
    "own.md, line 8",
  ]);
  expect(file.graph?.events[1]).toMatchObject({
    dateText: "6 May 2022",
    summary: { en: "which goes on here" },
  });
  expect(file.problems).toEqual([]);
});

it.each([
  [
    "1914-1918 – Great War\r\n1919 – Peace\r\n44 BC: Caesar dies\r\n",
    ["1914/1918 | Great War", "1919 | Peace", "-0043 | Caesar dies"],
  ],
  ["* 4 May 2022 - Talks\n* May 2022 - A treaty", ["2022-05-04 | Talks", "2022-05 | A treaty"]],
  [
    "* [[1914]] – [[World War I]] begins\n* [[1915]]: The second year",
    ["1914 | World War I begins | named World War I", "1915 | The second year"],
  ],
  ["1. 1989: The wall falls\n2. 1990: One state", ["1989 | The wall falls", "1990 | One state"]],
  [
    "**12. Mai 2022** Gespräche\n\n**Juni 2022** Vertrag",
    ["2022-05-12 | Gespräche", "2022-06 | Vertrag"],
  ],
  [
    "## 4 May 2022\n\nTalks in Rome.\n\n## 5 May 2022\n\nA treaty.",
    ["2022-05-04 | Talks in Rome.", "2022-05-05 | A treaty."],
  ],
  [
    "## 2022\n### May\n#### 4\n- Talks\n#### 5\n- A treaty",
    ["2022-05-04 | Talks", "2022-05-05 | A treaty"],
  ],
])("reads %j", async (text, events) => {
  expect((await imported("own.md", text)).events).toEqual(events);
});

it("takes a first line that stands alone for the title", async () => {
  const file = await imported(
    "own.txt",
    "Chronology of the war\n\n1914\n\n- May 3-5: Talks\n- **June 28**: Shots\n\n1915\nNothing\n\n- May 1916: Talks\n- 1917: Peace\n",
  );
  expect(file.title).toBe("Chronology of the war");
  expect(file.events).toEqual([
    "1914-05-03/1914-05-05 | Talks",
    "1914-06-28 | Shots",
    "1915 | Nothing",
    "1916-05 | Talks",
    "1917 | Peace",
  ]);
});

it("reads days after their month", async () => {
  expect(
    (await imported("own.md", "## 1915\n\n- February 3-5: Talks\n- March 7: Again\n")).events,
  ).toEqual(["1915-02-03/1915-02-05 | Talks", "1915-03-07 | Again"]);
});

it("reads a table", async () => {
  const file = await imported(
    "own.md",
    "# Mine\n\n| Date | Event | Who | Source |\n|------|:-----:|-----|---|\n| 2022-05-04 | Talks | Italy; Japan | [x](https://a.example/x) |\n| 2022-06 | Treaty, **signed** | Japan | |\n",
  );
  expect(file.events).toEqual([
    "2022-05-04 | Talks | participant Italy, participant Japan",
    "2022-06 | Treaty, signed | participant Japan",
  ]);
  expect(citedIn(file)[0]).toBe("https://a.example/x");
  expect(file.title).toBe("Mine");
});

it.each([
  ["date,title\n2022-05-04,Talks\n2022-06,Treaty", "none"],
  ["date;title\n2022-05-04;Talks: a\n2022-06;Treaty", "none"],
  ["Some prose.\nIn 1914 a war began.\nThen nothing.", "none"],
  ['{"a": "- 1914: x"}', "none"],
  ["- eggs\n- milk", "none"],
] as const)("%j is no chronology", (text, match) => {
  expect(looksLikeChronology(text)).toBe(match);
});
