import type { Language } from "../../i18n/locales.ts";
import type { Messages } from "../../i18n/messages.ts";
import { problemWords } from "../../i18n/problemWords.ts";
import { countOf, type ExcerptLine, type Problem } from "../../model/parse/problem.ts";
import styles from "./ProblemList.module.css";

/** Enough for a page; the copied report has all. */
const longestList = 200;

interface ProblemListProps {
  readonly problems: readonly Problem[];
  readonly words: Messages["problems"];
  readonly language: Language;
}

/** Every problem with its place, what is wrong, how to fix it, and the lines of the file. */
export function ProblemList({ problems, words, language }: ProblemListProps) {
  return (
    <>
      <ol className={styles.list}>
        {problems.slice(0, longestList).map((problem, at) => {
          const said = problemWords(problem, language);
          return (
            <li key={`${problem.at} ${problem.code} ${String(at)}`} className={styles.problem}>
              <span
                className={problem.severity === "error" ? styles.number : styles.warningNumber}
                aria-hidden="true"
              >
                {at + 1}
              </span>
              <div className={styles.words}>
                <p className={styles.place}>
                  <code>{problem.at === "" ? words.wholeFile : problem.at}</code>
                  {problem.line !== undefined && <span>{words.line(problem.line)}</span>}
                  {problem.severity === "warning" && <span>{words.warning}</span>}
                  {problem.count > 1 && <span>{words.places(problem.count)}</span>}
                </p>
                <p className={styles.message}>{said.message}</p>
                <p className={styles.fix}>
                  <strong>{words.toFix}</strong> {said.fix}
                </p>
                {problem.places !== undefined && (
                  <Places places={problem.places} count={problem.count} words={words} />
                )}
              </div>
              {problem.excerpt ? (
                <Excerpt lines={problem.excerpt} />
              ) : (
                <p className={styles.found}>
                  <span>{words.found}</span> <code dir="auto">{said.found}</code>
                </p>
              )}
            </li>
          );
        })}
      </ol>
      {problems.length > longestList && (
        <p className={styles.more}>{words.more(countOf(problems.slice(longestList)))}</p>
      )}
    </>
  );
}

/** The places of equal problems, in a box that scrolls. */
function Places({
  places,
  count,
  words,
}: Required<Pick<Problem, "places" | "count">> & Pick<ProblemListProps, "words">) {
  const rest = count - places.length;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- Firefox and Safari scroll only a focusable box by keyboard
    <ul className={styles.places} tabIndex={0} aria-label={words.places(count)}>
      {places.map(({ at, line }) => (
        <li key={at}>
          <code>{at === "" ? words.wholeFile : at}</code>
          {line !== undefined && ` ${words.line(line)}`}
        </li>
      ))}
      {rest > 0 && <li>{words.morePlaces(rest)}</li>}
    </ul>
  );
}

/** The lines of the file around a problem; the bad one is tinted and the value in it underlined. */
function Excerpt({ lines }: { readonly lines: readonly ExcerptLine[] }) {
  return (
    <pre className={styles.excerpt} dir="ltr">
      {lines.map(({ line, text, bad, mark }) => (
        <span key={line} className={bad ? styles.bad : styles.line}>
          <span className={styles.lineNumber}>{line}</span>
          <code>
            {mark ? (
              <>
                {text.slice(0, mark[0])}
                <mark className={styles.mark}>{text.slice(mark[0], mark[1])}</mark>
                {text.slice(mark[1])}
              </>
            ) : (
              text
            )}
          </code>
          {"\n"}
        </span>
      ))}
    </pre>
  );
}
