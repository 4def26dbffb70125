export const marks = {
  evidence: {
    stated: "Stated",
    relative: "Relative",
    inferred: "Inferred",
    unrecorded: "Not recorded",
    none: "Not given",
  },
  source: {
    open: "Open source",
  },
};
