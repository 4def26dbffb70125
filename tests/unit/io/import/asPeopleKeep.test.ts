import { expect, it } from "vitest";
import { importFile } from "../../../../src/io/import/importFile.ts";
import { imported } from "../../../fixtures/imported.ts";

/** Tables and lists as people and programs keep them, and what opens with the guesses alone. */
it.each<[what: string, name: string, text: string, events: readonly string[]]>([
  [
    "days that Excel counts",
    "x.csv",
    "Date,Title,Who\n44260,Talks,Italy\n44741,Summit,Italy\n",
    ["2021-03-05 | Talks | Italy", "2022-06-29 | Summit | Italy"],
  ],
  [
    "seconds since 1970",
    "x.csv",
    "timestamp,from,to\n1614902400,Ada,Bo\n1614988800,Bo,Ada\n",
    ["2021-03-05 | Ada and Bo | Ada(initiator) + Bo(recipient)"].concat(
      "2021-03-06 | Bo and Ada | Bo(initiator) + Ada(recipient)",
    ),
  ],
  [
    "months in French, Spanish and Russian",
    "x.csv",
    "Date;Titre\n1er janvier 1999;Euro\n12 février 1999;Rencontre\n5 de marzo de 2021;Cumbre\n3 мая 2020 г.;Звонок\n",
    ["1999-01-01 | Euro", "1999-02-12 | Rencontre"].concat(
      "2021-03-05 | Cumbre",
      "2020-05-03 | Звонок",
    ),
  ],
  [
    "a list of Notion, whose names are those of what happened",
    "x.csv",
    'Name,Date,People\nKick-off,"March 12, 2021","Ana Lopez, Ben Ito"\nBoard,"April 2, 2021 → April 3, 2021","Ana Lopez, Cy"\n',
    ["2021-03-12 | Kick-off | Ana Lopez + Ben Ito"].concat(
      "2021-04-02/2021-04-03 | Board | Ana Lopez + Cy",
    ),
  ],
  [
    "visits from one day to another",
    "x.tsv",
    "Country\tVisitor\tFrom\tTo\tPurpose\nJapan\tMerkel\t4.2.2019\t5.2.2019\tTalks with Abe\n",
    ["2019-02-04/2019-02-05 | Talks with Abe | Japan + Merkel(initiator)"],
  ],
  [
    "cases of a court, whose sides are no titles",
    "x.csv",
    "case_id,opened,plaintiff,defendant,outcome\n19-1,2019-01-04,Apple,Qualcomm,settled\n19-2,2019-02-11,Oracle,Google,pending\n",
    ["2019-01-04 | Apple and Qualcomm | Apple(initiator) + Qualcomm(recipient)"].concat(
      "2019-02-11 | Oracle and Google | Oracle(initiator) + Google(recipient)",
    ),
  ],
  [
    "years of antiquity",
    "x.csv",
    "Year,Event,People\n-44,Ides of March,Caesar; Brutus\n14,Death,Augustus\n",
    ["-0043 | Ides of March | Caesar + Brutus", "0014 | Death | Augustus"],
  ],
  [
    "the year beside the day, once for several rows",
    "x.csv",
    "Year,Date,Event\n1914,28 June,Sarajevo\n,July 28,War\n1918,11 November,Armistice\n",
    ["1914-06-28 | Sarajevo", "1914-07-28 | War", "1918-11-11 | Armistice"],
  ],
  [
    "edges of Gephi",
    "edges.csv",
    'Source,Target,Type,Id,Label,timeset,Weight\n1,2,Undirected,0,,"<[2010.0, 2012.0]>",1.0\n2,3,Undirected,1,met,"<[2011.0, 2011.0]>",2.0\n',
    ["2010/2012 | 1 and 2 | 1 + 2", "2011 | met | 2 + 3"],
  ],
  [
    "moments of the C library",
    "x.csv",
    "created_at,user,text,mentions\nWed Oct 10 20:19:24 +0000 2018,ada,Hello @bo,bo\nThu Oct 11 08:00:00 +0000 2018,bo,Hi,ada\n",
    ["2018-10-10 | ada and bo | ada(initiator) + bo(named)"].concat(
      "2018-10-11 | bo and ada | bo(initiator) + ada(named)",
    ),
  ],
  [
    "rows that share the number of a vote",
    "x.tsv",
    "rcid\tcountry\tvote\tdate\n3\tItaly\tyes\t1946-01-01\n3\tJapan\tno\t1946-01-01\n4\tItaly\tno\t1946-01-02\n",
    ["1946-01-01 | Italy and Japan | Italy + Japan", "1946-01-02 | Italy | Italy"],
  ],
  [
    "a name beside two sides",
    "x.csv",
    "name,from,to,start,end\nloan,Bank A,Firm B,2001-01-01,2003-01-01\n",
    ["2001-01-01/2003-01-01 | loan | Bank A(initiator) + Firm B(recipient)"],
  ],
  [
    "two rows of headings",
    "x.csv",
    "Events,,,Sources,\nDate,What happened,Who was there,Paper,Page\n12 Jan 1972,Meeting,Ada; Bo,Times,3\n",
    ["1972-01-12 | Meeting | Ada + Bo"],
  ],
  [
    "Japanese",
    "x.csv",
    "日付,出来事,参加者\n2021年3月5日,会談,日本、イタリア\n2021年4月,条約,日本、米国\n",
    ["2021-03-05 | 会談 | 日本 + イタリア", "2021-04 | 条約 | 日本 + 米国"],
  ],
  [
    "Russian",
    "x.csv",
    "Дата;Событие;Участники\n05.03.2021;Переговоры;Россия, Япония\n06.03.2021;Договор;Япония, Китай\n",
    ["2021-03-05 | Переговоры | Россия + Япония", "2021-03-06 | Договор | Япония + Китай"],
  ],
  [
    "the calendar of Outlook as CSV",
    "x.csv",
    '"Subject","Start Date","Start Time","End Date","Meeting Organizer","Required Attendees","Location"\n"Call","3/5/2021","10:00:00 AM","3/5/2021","Ada Rossi","Bo Lin; Cem Kaya","Room 2"\n"Visit","3/15/2021","9:00:00 AM","3/16/2021","Ada Rossi","Bo Lin","Genoa"\n',
    ["2021-03-05 | Call | Ada Rossi(host) + Bo Lin + Cem Kaya"].concat(
      "2021-03-15/2021-03-16 | Visit | Ada Rossi(host) + Bo Lin",
    ),
  ],
  [
    "lines that begin with a day",
    "x.txt",
    "2021-03-05 Talks in Rome\n6 March 2021 Treaty signed\n",
    ["2021-03-05 | Talks in Rome", "2021-03-06 | Treaty signed"],
  ],
])("%s", async (_, name, text, events) => {
  expect((await imported(name, text)).events).toEqual(events);
});

it("takes several addresses in a cell for a source each, and finds the address in what else is said", async () => {
  const said = async (source: string) => {
    const text = `date,title,source\n2021,Talks,"${source}"\n`;
    const { graph, problems } = await importFile("x.csv", new TextEncoder().encode(text));
    expect(problems).toEqual([]);
    const cited = new Set(graph?.citations.map((one) => one.source));
    return graph?.sources.filter(({ id }) => cited.has(id)).map(({ title, url }) => [title, url]);
  };
  const [a, b] = ["https://a.org/x", "http://b.org/y_(z)"];
  for (const between of [" | ", "; ", ", ", " ", "\n", ";"])
    expect(await said(a + between + b)).toEqual([
      ["a.org/x", a],
      ["b.org/y_(z)", b],
    ]);
  expect(await said(`${a}, seen in May`)).toEqual([[`${a}, seen in May`, a]]);
  expect(await said("Smith 2001; Lee 2004")).toEqual([["Smith 2001; Lee 2004", undefined]]);
  // A comma may be part of an address.
  expect(await said(`${a},${b}`)).toEqual([[`a.org/x,${b}`, `${a},${b}`]]);
});
