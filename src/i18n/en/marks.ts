export const marks = {
  evidence: {
    stated: "Stated",
    relative: "Relative",
    inferred: "Inferred",
    none: "Not given",
  },
};
