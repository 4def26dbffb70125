export const host = {
  offer: (origin: string) =>
    `${origin} would like to show data of its own here. It is read in this page only.`,
  unnamed: "The page around this one",
  accept: "Show it",
  refuse: "No",
};
