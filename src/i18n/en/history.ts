export const history = {
  group: "History",
  undo: "Undo",
  redo: "Redo",
  reset: "Reset",
};
