import styles from "./Figures.module.css";

interface FiguresProps {
  readonly figures: readonly { readonly value: string; readonly label: string }[];
}

/** Two or three numbers with what they count. */
export function Figures({ figures }: FiguresProps) {
  return (
    <dl className={styles.figures}>
      {figures.map(({ value, label }) => (
        <div className={styles.figure} key={label}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
