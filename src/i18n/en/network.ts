export const network = {
  region: "Network",
  tree: "Relationships",
};
