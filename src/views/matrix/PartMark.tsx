import type { PartForm } from "./partForm.ts";

interface PartMarkProps extends PartForm {
  readonly tone: string;
}

const strokes = {
  planned: { r: 4.25, dash: "2.7 1.75", cap: "butt" },
  named: { r: 4.25, dash: "0.1 2.57", cap: "round" },
  subject: { r: 2.75, dash: undefined, cap: "butt" },
} as const;

/** The mark of a part in an event, 18 px wide; always accompanied by words. */
export function PartMark({ look, host, tone }: PartMarkProps) {
  const line = look === "solid" ? null : strokes[look];
  return (
    <svg width={18} height={18} viewBox="-9 -9 18 18" aria-hidden="true">
      {host && <circle r={7.25} fill="var(--canvas)" stroke={tone} strokeWidth={1.5} />}
      {line === null ? (
        <circle r={host ? 4.25 : 5} fill={tone} />
      ) : (
        <circle
          r={line.r}
          fill="var(--canvas)"
          stroke={tone}
          strokeWidth={1.5}
          strokeDasharray={line.dash}
          strokeLinecap={line.cap}
        />
      )}
    </svg>
  );
}
