/** Readings of one field set side by side. */
export const readings = {
  taken: "Read here",
  contradicts: "Contradicts",
  differs: "Put otherwise",
};
