import { useId } from "react";
import type { TimelineEvent } from "../../model/eventGraph.ts";
import styles from "./DateStrip.module.css";
import type { StripBar } from "./dateStripPlan.ts";
import { percent } from "./percent.ts";

interface StripBarProps {
  readonly bar: StripBar;
  readonly tone: string;
  readonly hollow: boolean;
  readonly dot: boolean;
  readonly basis: TimelineEvent["dateBasis"];
}

const middle = 12;

/** What the timeline's marks say, to scale: posts are firm ends, a fade is an open one, hollow is planned. */
export function StripBarDrawing({ bar, tone, hollow, dot, basis }: StripBarProps) {
  const { from, to, fadeIn, fadeOut, body } = bar;
  const centre = percent((from + to) / 2);
  if (dot) {
    return (
      <>
        <line className={styles.pin} x1={centre} x2={centre} y1={14} y2={30} />
        <circle
          className={hollow ? styles.planned : undefined}
          cx={centre}
          cy={middle}
          r={hollow ? 4.75 : 5.5}
          fill={hollow ? undefined : tone}
          stroke={hollow ? tone : undefined}
        />
        <Core at={centre} basis={basis} fill={hollow ? tone : "var(--surface)"} />
      </>
    );
  }
  const posts = [
    ...((body === "lasting") === fadeIn > 0 ? [from] : []),
    ...((body === "lasting") === fadeOut > 0 ? [to] : []),
  ];
  const due = body === "fading" && posts.length === 1;
  const shift = !due ? 0 : posts[0] === to ? -10 : 10;
  const onTone = hollow || body === "between";
  return (
    <>
      <Body bar={bar} tone={tone} hollow={hollow} />
      {posts.map((at) => (
        <line
          key={at}
          x1={percent(at)}
          x2={percent(at)}
          y1={5}
          y2={19}
          stroke={tone}
          strokeWidth={2}
        />
      ))}
      {due &&
        posts.map((at) => (
          <line key={at} className={styles.pin} x1={percent(at)} x2={percent(at)} y1={19} y2={30} />
        ))}
      <g transform={`translate(${shift} 0)`}>
        <Core
          at={due ? percent(posts[0] ?? 0) : centre}
          basis={basis}
          fill={onTone ? tone : "var(--surface)"}
        />
      </g>
    </>
  );
}

function Body({ bar, tone, hollow }: Pick<StripBarProps, "bar" | "tone" | "hollow">) {
  const fade = useId();
  const { from, to, fadeIn, fadeOut, body } = bar;
  const soft = body === "fading";
  const paint = soft ? `url(#${fade})` : tone;
  const part = (start: number, end: number, height: number, opacity?: number) => (
    <rect
      x={percent(start)}
      y={middle - height / 2}
      width={percent(end - start)}
      height={height}
      fill={paint}
      fillOpacity={opacity}
    />
  );
  const length = to - from;
  const [first, last] = [from + fadeIn * length, to - fadeOut * length];
  return (
    <>
      {soft && (
        <linearGradient
          id={fade}
          gradientUnits="userSpaceOnUse"
          x1={percent(from)}
          x2={percent(to)}
        >
          {fadeIn > 0 && <stop offset={0} stopColor={tone} stopOpacity={0} />}
          <stop offset={Math.min(fadeIn, 1 - fadeOut)} stopColor={tone} />
          <stop offset={1 - fadeOut} stopColor={tone} />
          {fadeOut > 0 && <stop offset={1} stopColor={tone} stopOpacity={0} />}
        </linearGradient>
      )}
      {hollow &&
        [7, 17].map((y) => (
          <line
            key={y}
            x1={percent(from)}
            x2={percent(to)}
            y1={y}
            y2={y}
            stroke={paint}
            strokeWidth={1.5}
            strokeDasharray="4 3"
          />
        ))}
      {!hollow && body === "between" && part(from, to, 8, 0.42)}
      {!hollow && soft && part(from, to, fadeIn > 0 && fadeOut > 0 ? 12 : 8)}
      {!hollow && body === "lasting" && (
        <>
          {fadeIn > 0 && part(from, first, 8, 0.42)}
          {last > first && part(first, last, 12)}
          {fadeOut > 0 && part(last, to, 8, 0.42)}
        </>
      )}
      {hollow &&
        body === "lasting" &&
        [from, to].map((at) => (
          <line
            key={at}
            x1={percent(at)}
            x2={percent(at)}
            y1={7}
            y2={17}
            stroke={tone}
            strokeWidth={1.5}
          />
        ))}
    </>
  );
}

interface CoreProps {
  readonly at: string;
  readonly basis: TimelineEvent["dateBasis"];
  readonly fill: string;
}

/** Whole where the source states the date, half where it is reckoned, none where it is inferred. */
function Core({ at, basis, fill }: CoreProps) {
  const half = useId();
  if (basis === "inferred") return null;
  if (basis === "stated") return <circle cx={at} cy={middle} r={2.1} fill={fill} />;
  return (
    <>
      <clipPath id={half} clipPathUnits="objectBoundingBox">
        <rect width={0.5} height={1} />
      </clipPath>
      <circle cx={at} cy={middle} r={2.6} fill={fill} clipPath={`url(#${half})`} />
    </>
  );
}
