export const details = {
  region: "Details",
};
