/** The spreadsheet to begin with. The headings and the words of `status` are those that the reader of tables knows. */
export const template = {
  file: "events",
  events: "Events",
  notes: "Notes",
  intro:
    "One row for each event. Only the first three columns are needed. Replace the examples, save, and open the file in Musubi.",
  columns: {
    date: "date",
    title: "title",
    who: "who",
    summary: "summary",
    type: "type",
    place: "place",
    topics: "topics",
    status: "status",
    source: "source",
    page: "page",
  },
  help: {
    date: "A day, a month or a year: 2024-07-28, 2024-07, 1965. From one to another: 2023-01-09/2023-01-15. By 2035: [..2035]. Around 1998: 1998~. Leave it empty if nobody knows.",
    title: "What happened, in one short sentence.",
    who: "All who took part, with ; between the names. Write a name the same way every time.",
    summary: "What else is known.",
    type: "Meeting, letter, treaty … in your own words.",
    place: "Where it was.",
    topics: "What it was about, with ; between.",
    status: "Whether it took place. Leave it empty if nobody wrote it down.",
    source: "The document that says so, or its address.",
    page: "Where in the source.",
  },
  status: {
    happened: "happened",
    ongoing: "ongoing",
    planned: "planned",
    expected: "expected",
    cancelled: "cancelled",
    claimed: "claimed",
  },
  notInList: "Choose one of the list, or leave the cell empty.",
  examples: {
    invasion: { title: "Russia invades Ukraine", who: "Russia; Ukraine" },
    summit: { title: "Kishida at the NATO summit", who: "Japan; NATO", place: "Madrid" },
    tour: {
      title: "Kishida tours the G7",
      who: "Japan; France; Italy; United Kingdom; Canada; United States",
    },
  },
};
