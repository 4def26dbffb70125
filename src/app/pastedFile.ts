/** A file out of the clipboard, or the text of an event graph as one; null: the paste is for a field, or is something else. */
export function pastedFile({ target, clipboardData }: ClipboardEvent): File | null {
  if (target instanceof Element && target.closest("input, textarea, [contenteditable]") !== null)
    return null;
  const [file] = clipboardData?.files ?? [];
  if (file !== undefined) return file;
  const text = clipboardData?.getData("text/plain") ?? "";
  // Other text is pasted by mistake, and must not take the place of what is shown.
  const isGraph = /^\s*\{/u.test(text) && text.includes('"musubi"');
  return isGraph ? new File([text], "pasted.json", { type: "application/json" }) : null;
}
