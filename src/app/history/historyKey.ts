type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/**
 * What a press asks of the history: Ctrl or Cmd + Z undoes; with Shift, or as Ctrl + Y, it redoes.
 * By the letter and not by its place: Z and Y change places on a German keyboard.
 */
export function historyKey({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed) {
  if (altKey || ctrlKey === metaKey) return null;
  const letter = key.toLowerCase();
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" && ctrlKey && !shiftKey ? "redo" : null;
}
