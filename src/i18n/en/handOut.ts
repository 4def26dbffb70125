export const handOut = {
  open: "Hand-out",
  region: "Hand-out",
  print: "Print",
  withNotes: "With the speaker’s notes",
  back: "Back to the stage",
  notes: "Notes",
  sources: "Sources",
  asOf: (date: string) => `Data as of ${date}`,
};
