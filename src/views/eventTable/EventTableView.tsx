import { useActions, useMusubi, useText } from "../../store/StoreContext.tsx";
import styles from "./EventTable.module.css";
import { mostPlainRows, TableRows } from "./TableRows.tsx";
import { TableTools } from "./TableTools.tsx";
import { useTableEvents } from "./useTableEvents.ts";
import { ArrowDown, ArrowUp } from "lucide-react";
import type { SortColumn } from "../../model/eventSort.ts";

const tableColumns = [
  "date",
  "title",
  "type",
  "participants",
  "basis",
  "sources",
] as const satisfies readonly SortColumn[];

/** The shown events as a table to read, sort and download. */
export function EventTableView() {
  const { events, voice, isSorting } = useTableEvents();
  const embed = useMusubi(({ view }) => view.embed);
  const words = useText().eventTable;
  return (
    <div
      className={styles.view}
      data-long={events.length > mostPlainRows || undefined}
      data-embed={embed || undefined}
    >
      <TableTools events={events} voice={voice} isSorting={isSorting} />
      {/* Roles instead of a <table>, whose rows could not be taken out of the page and put back. */}
      <div
        className={styles.table}
        role="table"
        aria-label={words.name}
        aria-rowcount={events.length + 1}
        aria-busy={isSorting || undefined}
      >
        <TableHead />
        <TableRows events={events} voice={voice} />
      </div>
    </div>
  );
}

/** The columns; each sorts, and turned again sorts the other way round. */
function TableHead() {
  const { columns } = useText().eventTable;
  const sort = useMusubi(({ view }) => view.sort);
  const { setSort } = useActions();
  const Arrow = sort.descending ? ArrowDown : ArrowUp;
  return (
    <div className={styles.head} role="rowgroup">
      <div className={styles.heads} role="row" aria-rowindex={1}>
        {tableColumns.map((column) => {
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
