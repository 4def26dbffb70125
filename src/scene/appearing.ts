interface Appearing {
  readonly element: Element;
  readonly frames: Keyframe[];
}

/** How a mark appears: a full line is drawn from its start; whatever has a pattern of its own, and every mark, fades in. */
export function appearing(mark: Element): readonly Appearing[] {
  const paths = [...mark.querySelectorAll("path")].filter(
    (path) => getComputedStyle(path).strokeDasharray === "none" && path.getTotalLength() > 0,
  );
  if (!(mark instanceof SVGElement) || paths.length === 0) return fadingIn(mark);
  return paths.map((element) => {
    const length = Math.ceil(element.getTotalLength());
    return {
      element,
      frames: [
        { strokeDasharray: `0 ${length}`, opacity: 0 },
        { opacity: 1, offset: 0.1 },
        { strokeDasharray: `${length} 0`, opacity: 1 },
      ],
    };
  });
}

export const fadingIn = (element: Element): readonly Appearing[] => [
  { element, frames: [{ opacity: 0 }, { opacity: 1 }] },
];
