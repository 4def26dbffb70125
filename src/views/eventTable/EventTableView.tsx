import { useMusubi, useText } from "../../store/StoreContext.tsx";
import styles from "./EventTable.module.css";
import { TableHead } from "./TableHead.tsx";
import { mostPlainRows, TableRows } from "./TableRows.tsx";
import { TableTools } from "./TableTools.tsx";
import { useTableEvents } from "./useTableEvents.ts";

/** What is shown, as a list to read, sort and take along. */
export function EventTableView() {
  const { events, voice } = useTableEvents();
  const embed = useMusubi(({ view }) => view.embed);
  const words = useText().eventTable;
  return (
    <div
      className={styles.view}
      data-long={events.length > mostPlainRows || undefined}
      data-embed={embed || undefined}
    >
      <TableTools events={events} voice={voice} />
      {/* Roles instead of a <table>, whose rows could not be taken out of the page and put back. */}
      <div
        className={styles.table}
        role="table"
        aria-label={words.name}
        aria-rowcount={events.length + 1}
      >
        <TableHead />
        <TableRows events={events} voice={voice} />
      </div>
    </div>
  );
}
