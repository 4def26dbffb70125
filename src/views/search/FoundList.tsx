import { numberWords } from "../../i18n/numberWords.ts";
import type { SearchGroup, SearchHit } from "../../model/search/createSearch.ts";
import { useLanguage, useText } from "../../store/StoreContext.tsx";
import { FoundOption } from "./FoundOption.tsx";
import { keyOf, optionId } from "./hitKey.ts";
import styles from "./Search.module.css";

interface FoundListProps {
  readonly id: string;
  readonly groups: readonly SearchGroup[];
  /** The number of the option that the keyboard is at, over all groups. */
  readonly at: number;
  readonly onPoint: (hit: SearchHit) => void;
  readonly onGo: (hit: SearchHit) => void;
}

/** What was found, by kind. The focus stays in the box above. */
export function FoundList({ id, groups, at, onPoint, onGo }: FoundListProps) {
  const words = useText().search;
  const language = useLanguage();
  const hits = groups.flatMap((group) => group.hits);
  return (
    <div role="listbox" id={id} aria-label={words.results}>
      {groups.map((group) => (
        <div key={group.kind} role="group" aria-labelledby={`${id}-${group.kind}`}>
          <div className={styles.group} role="presentation">
            <span id={`${id}-${group.kind}`}>{words.groups[group.kind]}</span>
            {group.total > group.hits.length && (
              <span className={styles.count}>
                {words.firstOf(
                  numberWords(group.hits.length, language),
                  numberWords(group.total, language),
                )}
              </span>
            )}
          </div>
          {group.hits.map((hit) => {
            const number = hits.indexOf(hit);
            return (
              <FoundOption
                key={keyOf(hit)}
                id={optionId(id, number)}
                hit={hit}
                active={number === at}
                onPoint={() => onPoint(hit)}
                onGo={() => onGo(hit)}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}
