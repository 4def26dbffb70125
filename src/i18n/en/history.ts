export const history = {
  group: "What you did",
  undo: "Undo",
  redo: "Redo",
  reset: "Reset",
};
