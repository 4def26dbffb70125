export const timeline = {
  region: "Timeline",
  events: "Events",
};
