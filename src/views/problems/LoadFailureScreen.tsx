import styles from "./ProblemScreen.module.css";
import { ScreenActions, type ScreenActionsProps } from "./ScreenActions.tsx";

interface LoadFailureScreenProps extends ScreenActionsProps {
  readonly title: string;
  readonly why: string;
}

/** The whole page, when a file did not come. */
export function LoadFailureScreen({ title, why, ...actions }: LoadFailureScreenProps) {
  return (
    <main className={styles.screen}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.lead}>{why}</p>
      <ScreenActions {...actions} />
    </main>
  );
}
