import { useEffect } from "react";

/** Paper is white: while this is shown the colours are the light ones. They are decided at the root, as every token is. */
export function useWhitePaper(): void {
  useEffect(() => {
    const { documentElement: root } = document;
    const before = root.getAttribute("data-theme");
    root.setAttribute("data-theme", "light");
    return () => {
      if (before === null) root.removeAttribute("data-theme");
      else root.setAttribute("data-theme", before);
    };
  }, []);
}
