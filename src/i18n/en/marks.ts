export const marks = {
  evidence: {
    stated: "Stated",
    relative: "Relative",
    inferred: "Inferred",
    none: "Not given",
  },
  source: {
    open: "Open source",
  },
};
