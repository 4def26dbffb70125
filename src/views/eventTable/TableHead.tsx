import { ArrowDown, ArrowUp } from "lucide-react";
import { sortColumns } from "../../model/eventSort.ts";
import { useActions, useMusubi, useText } from "../../store/StoreContext.tsx";
import styles from "./EventTable.module.css";

/** The columns; each sorts, and turned again sorts the other way round. */
export function TableHead() {
  const { columns } = useText().eventTable;
  const sort = useMusubi(({ view }) => view.sort);
  const { setSort } = useActions();
  const Arrow = sort.descending ? ArrowDown : ArrowUp;
  return (
    <div className={styles.head} role="rowgroup">
      <div className={styles.heads} role="row" aria-rowindex={1}>
        {sortColumns.map((column) => {
          const sorted = sort.column === column;
          return (
            <div
              key={column}
              role="columnheader"
              aria-sort={sorted ? (sort.descending ? "descending" : "ascending") : "none"}
            >
              <button
                type="button"
                className={styles.sort}
                onClick={() => setSort({ column, descending: sorted && !sort.descending })}
              >
                {columns[column]}
                {sorted && <Arrow size={14} aria-hidden="true" />}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
