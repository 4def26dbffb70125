/** Readings of one field set side by side. */
export const readings = {
  taken: "Version used",
  contradicts: "Contradicts",
  differs: "Other version",
};
