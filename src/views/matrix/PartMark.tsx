import { drawingElement } from "../../scene/drawing.ts";
import { type PartForm, partGlyph } from "./partGlyph.ts";

interface PartMarkProps extends PartForm {
  readonly tone: string;
}

/** The mark of a part in an event, 18 px wide; always accompanied by words. */
export function PartMark({ look, host, tone }: PartMarkProps) {
  return (
    <svg width={18} height={18} viewBox="-9 -9 18 18" aria-hidden="true">
      {partGlyph({ look, host }, tone).map(drawingElement)}
    </svg>
  );
}
