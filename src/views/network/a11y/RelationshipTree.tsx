import { memo, useRef, useState, type KeyboardEvent } from "react";
import type { Focus } from "../../../model/emphasis.ts";
import { useActions, useText } from "../../../store/StoreContext.tsx";
import { useListKeys } from "../../../ui/listNavigation.ts";
import hidden from "../../../ui/visuallyHidden.module.css";
import { type TreeActor, treeKey, type TreeRow, treeRows } from "./treeRows.ts";

interface RelationshipTreeProps {
  readonly actors: readonly TreeActor[];
  readonly selection: Focus | null;
  readonly nameOf: (actor: string) => string;
  /** Called with what has the keyboard's focus, and its words; null when it leaves. */
  readonly onStand: (standing: { readonly focus: Focus; readonly words: string } | null) => void;
}

/** Up to so many lines all branches begin open; beyond, only the first. */
const ALL_OPEN = 160;

/** What the picture shows, spoken and steered from the keyboard. Seen as rings in the picture, not itself. */
export const RelationshipTree = memo(function RelationshipTree({
  actors,
  selection,
  nameOf,
  onStand,
}: RelationshipTreeProps) {
  const { network, compare } = useText();
  const { select, hover } = useActions();
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string | null>(null);
  const tree = useRef<HTMLDivElement>(null);
  const listKeys = useListKeys();
  const small =
    actors.length + actors.reduce((sum, actor) => sum + actor.ties.length, 0) <= ALL_OPEN;
  const first = actors[0]?.id;
  const rows = treeRows(actors, (id) => (small || id === first) !== toggled.has(id));
  const at = Math.max(
    0,
    rows.findIndex((row) => row.key === current),
  );

  const wordsOf = (row: TreeRow): string => {
    const { compared } = row.tie ?? row.actor;
    return compared === undefined ? countsOf(row) : `${countsOf(row)}, ${compare.spoken(compared)}`;
  };
  const countsOf = ({ actor, tie }: TreeRow): string => {
    if (tie === null) {
      const words = actor.subject ? network.treeSubject : network.treeActor;
      return words(nameOf(actor.id), actor.count);
    }
    const words = tie.concern ? network.treeConcern : network.treeTie;
    return words(nameOf(tie.counterpart), tie.count);
  };

  const stand = (place: number) => {
    const row = rows[place];
    if (row === undefined) return;
    setCurrent(row.key);
    const items = tree.current?.querySelectorAll<HTMLElement>('[role="treeitem"]');
    items?.[place]?.focus({ preventScroll: true });
  };

  const toggle = (row: TreeRow) => {
    const next = new Set(toggled);
    if (!next.delete(row.actor.id)) next.add(row.actor.id);
    setToggled(next);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const move = treeKey(event.key, rows, at);
    const row = move && "row" in move ? rows[move.row] : undefined;
    if (move?.kind === "to") stand(move.row);
    else if (move?.kind === "toggle" && row) toggle(row);
    else if (move?.kind === "openAll")
      setToggled(new Set(small ? [] : actors.slice(1).map(({ id }) => id)));
    else {
      // 0 shows the whole picture.
      if (event.key === "0") return;
      listKeys(event, {
        at,
        count: rows.length,
        names: () => rows.map(wordsOf),
        onMove: stand,
        onChoose: () => rows[at] && select(rows[at].focus),
      });
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={tree}
      role="tree"
      aria-label={network.tree}
      className={hidden.visuallyHidden}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        onStand(null);
        hover(null);
      }}
    >
      {rows.map((row, place) => (
        <div
          key={row.key}
          role="treeitem"
          tabIndex={place === at ? 0 : -1}
          aria-level={row.level}
          aria-posinset={row.position}
          aria-setsize={row.setSize}
          aria-expanded={row.expanded ?? undefined}
          aria-selected={selection?.kind === row.focus.kind && selection.id === row.focus.id}
          onFocus={() => {
            setCurrent(row.key);
            onStand({ focus: row.focus, words: pathWords(row, wordsOf, nameOf) });
            hover(row.focus);
          }}
          onClick={() => select(row.focus)}
        >
          {wordsOf(row)}
        </div>
      ))}
    </div>
  );
});

const pathWords = (
  row: TreeRow,
  wordsOf: (row: TreeRow) => string,
  nameOf: (actor: string) => string,
): string => (row.tie === null ? wordsOf(row) : `${nameOf(row.actor.id)} – ${wordsOf(row)}`);
