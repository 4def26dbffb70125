import type { StrandStyle } from "../../model/projection.ts";
import { Strand } from "./Strand.tsx";
import styles from "./CordDrawing.module.css";
import { Mark } from "./Mark.tsx";

interface CordDrawingProps {
  readonly a: string;
  readonly b: string;
  readonly tone: string;
  /** The other is only spoken about, so nothing ties it. */
  readonly concern: boolean;
  readonly strands: readonly { readonly id: string; readonly style: StrandStyle }[];
}

/** Above this the strands lie close, as in the network's bands; above the second one they fuse. */
const mostLoose = 5;
const mostStrands = 12;

/** The tie as the network draws it: a strand an event, close together when there are many. */
export function CordDrawing({ a, b, tone, concern, strands }: CordDrawingProps) {
  return (
    <p className={styles.cord} aria-hidden="true">
      <Mark actor={a} />
      {concern ? (
        <Strand strandStyle="named" tone={tone} width={44} />
      ) : strands.length > mostStrands ? (
        <svg width={44} height={16} viewBox="0 0 44 16">
          <rect width={44} height={16} fill={tone} />
        </svg>
      ) : (
        <span className={strands.length > mostLoose ? styles.close : styles.strands}>
          {strands.map(({ id, style }) => (
            <Strand key={id} strandStyle={style} tone={tone} width={44} />
          ))}
        </span>
      )}
      <Mark actor={b} absent={concern} />
    </p>
  );
}
