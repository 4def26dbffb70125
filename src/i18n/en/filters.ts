export const filters = {
  region: "Filters",
  byText: "Filter by text",
};
