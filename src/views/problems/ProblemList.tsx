import type { Messages } from "../../i18n/messages.ts";
import { countOf, type Problem } from "../../model/parse/problem.ts";
import { Excerpt } from "./Excerpt.tsx";
import styles from "./ProblemList.module.css";

/** A page of more problems than this is no help; the report that is copied has them all. */
const longestList = 200;

interface ProblemListProps {
  readonly problems: readonly Problem[];
  readonly words: Messages["problems"];
}

/** Every problem with its place, what is wrong, how to fix it, and the lines of the file. */
export function ProblemList({ problems, words }: ProblemListProps) {
  return (
    <>
      <ol className={styles.list}>
        {problems.slice(0, longestList).map((problem, at) => (
          <li key={`${problem.path} ${problem.code} ${String(at)}`} className={styles.problem}>
            <span
              className={problem.severity === "error" ? styles.number : styles.warningNumber}
              aria-hidden="true"
            >
              {at + 1}
            </span>
            <div className={styles.words}>
              <p className={styles.place}>
                <code>{problem.path === "" ? words.wholeFile : problem.path}</code>
                {problem.line !== undefined && <span>{words.line(problem.line)}</span>}
                {problem.severity === "warning" && <span>{words.warning}</span>}
                {problem.count > 1 && <span>{words.places(problem.count)}</span>}
              </p>
              <p className={styles.message}>{problem.message}</p>
              <p className={styles.fix}>
                <strong>{words.toFix}</strong> {problem.fix}
              </p>
              {problem.places !== undefined && (
                <Places places={problem.places} count={problem.count} words={words} />
              )}
            </div>
            {problem.excerpt ? (
              <Excerpt lines={problem.excerpt} />
            ) : (
              <p className={styles.found}>
                <span>{words.found}</span> <code dir="auto">{problem.found}</code>
              </p>
            )}
          </li>
        ))}
      </ol>
      {problems.length > longestList && (
        <p className={styles.more}>{words.more(countOf(problems.slice(longestList)))}</p>
      )}
    </>
  );
}

/** The places of equal problems, in a box that scrolls, however many. */
function Places({
  places,
  count,
  words,
}: Required<Pick<Problem, "places" | "count">> & Pick<ProblemListProps, "words">) {
  const rest = count - places.length;
  return (
    // Firefox and Safari let a box be scrolled with the keys only where it can have the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <ul className={styles.places} tabIndex={0} aria-label={words.places(count)}>
      {places.map(({ path, line }) => (
        <li key={path}>
          <code>{path === "" ? words.wholeFile : path}</code>
          {line !== undefined && ` ${words.line(line)}`}
        </li>
      ))}
      {rest > 0 && <li>{words.morePlaces(rest)}</li>}
    </ul>
  );
}
