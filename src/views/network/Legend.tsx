import type { ReactNode } from "react";
import { useText } from "../../store/StoreContext.tsx";
import { Trefoil } from "../marks/Trefoil.tsx";
import styles from "./Network.module.css";

/** What the marks mean, in one line. */
export function Legend() {
  const { legend } = useText().network;
  return (
    <ul className={`${styles.legend} ${styles.usual}`} aria-label={legend.label}>
      <Entry words={legend.strand} mark={<Line />} />
      <Entry words={legend.planned} mark={<Line dashes="6 3.5" />} />
      <Entry words={legend.named} mark={<Line dashes="0.1 4" round />} />
      <Entry words={legend.knot} mark={<Trefoil size={17} />} />
      <Entry words={legend.size} mark={<Sizes />} />
    </ul>
  );
}

const Entry = ({ mark, words }: { readonly mark: ReactNode; readonly words: string }) => (
  <li>
    {mark}
    {words}
  </li>
);

const Line = ({ dashes, round }: { readonly dashes?: string; readonly round?: boolean }) => (
  <svg width="22" height="8" aria-hidden="true">
    <path
      d="M1 4H21"
      stroke="currentColor"
      strokeWidth="2"
      strokeDasharray={dashes}
      strokeLinecap={round === true ? "round" : "butt"}
    />
  </svg>
);

const Sizes = () => (
  <svg
    width="26"
    height="16"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
  >
    <circle cx="5" cy="8" r="3.75" />
    <circle cx="18" cy="8" r="7" />
  </svg>
);
