import { plural } from "./counts.ts";

export const about = {
  title: "About",
  close: "Close",
  what: "What this is",
  whatText:
    "Musubi means tying a knot. It shows who met whom, what they agreed, when, and on what evidence. The timeline and the network are two pictures of the same events: what you choose in one answers in the other.",
  data: "The data shown",
  asOf: (date: string) => `Last checked on ${date}.`,
  counts: (events: number, actors: number, sources: number) =>
    `${plural(events, { one: "event", other: "events" })}, ${plural(actors, { one: "actor", other: "actors" })}, ${plural(sources, { one: "source", other: "sources" })}.`,
  licence: (name: string) => `Licence of the data: ${name}.`,
  how: "How it was made",
  howText: [
    "The data that comes with Musubi was read sentence by sentence from German news articles. Every event cites the source and the paragraph it comes from. Errors in a source are shown beside the correct version.",
    "A date is drawn as precisely as it is known: a day is a dot, a vague date is a soft bar. Nothing is made more exact than it is.",
  ],
  evidence: "How sure the dates are",
  evidenceText: {
    stated: "The source gives this date.",
    relative: "Calculated from the source’s own wording, such as “last week”.",
    inferred: "Not in the source. A note says from what it was inferred.",
    unrecorded: "The data does not say how the date is known.",
  },
  mistakes: "Found a mistake?",
  mistakesText:
    "Tell the people who gave you this page, with the link in your address bar: it holds exactly what you see. Say which source and paragraph you read differently.",
  sources: "Sources",
  software: "Software",
  notices: "Licences of the software and fonts used",
  keyboard: "Keyboard",
  singleKeys: {
    name: "Single-key shortcuts",
    note: "such as / and ?, on stage also letters and digits. Switch them off if you use speech input; this browser keeps the choice.",
  },
  keys: [
    { keys: ["Ctrl/Cmd + K", "/"], does: "Search, go anywhere, filter by text" },
    { keys: ["Tab"], does: "To the next part of the page" },
    { keys: ["F6", "Shift + F6"], does: "To the next or previous region of the page" },
    { keys: ["Arrow keys"], does: "Through events, relationships and the matrix" },
    { keys: ["Enter"], does: "Choose, and go on to the details" },
    { keys: ["+", "−"], does: "Zoom the picture that has the focus" },
    {
      keys: ["Page Up", "Page Down"],
      does: "Move an end of the window by a year, in the overview",
    },
    { keys: ["Space"], does: "Choose and stay; in the player: play or pause" },
    { keys: ["Esc"], does: "Clear selection, and back to where it was chosen" },
    { keys: ["Ctrl/Cmd + Z"], does: "Undo" },
    { keys: ["Ctrl + Y", "Shift + Cmd + Z"], does: "Redo" },
  ],
};
