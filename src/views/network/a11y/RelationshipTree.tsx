import { memo, useRef, useState, type KeyboardEvent } from "react";
import { type Focus, sameFocus } from "../../../model/emphasis.ts";
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

/**
 * What the picture shows, spoken and steered from the keyboard. Seen as rings in the picture, not itself. All branches begin
 * collapsed; a relationship that is chosen anywhere opens one that holds it.
 */
export const RelationshipTree = memo(function RelationshipTree({
  actors,
  selection,
  nameOf,
  onStand,
}: RelationshipTreeProps) {
  const { network, compare } = useText();
  const { select, hover } = useActions();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string | null>(null);
  const [opened, setOpened] = useState<Focus | null>(null);
  if (!sameFocus(opened, selection)) {
    setOpened(selection);
    const branch = branchToOpen(actors, selection, open);
    if (branch !== null) setOpen(new Set([...open, branch]));
  }
  const tree = useRef<HTMLDivElement>(null);
  const listKeys = useListKeys();
  const rows = treeRows(actors, (id) => open.has(id));
  const isSelected = ({ focus }: TreeRow): boolean => sameFocus(selection, focus);
  const standing = rows.findIndex((row) => row.key === current);
  const at = Math.max(0, standing < 0 ? rows.findIndex(isSelected) : standing);

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
    return words(nameOf(actor.id), nameOf(tie.counterpart), tie.count);
  };
  // In a branch every name begins alike: typing goes to the counterparts.
  const typedName = ({ actor, tie }: TreeRow): string => nameOf(tie?.counterpart ?? actor.id);

  const stand = (place: number) => {
    const row = rows[place];
    if (row === undefined) return;
    setCurrent(row.key);
    const items = tree.current?.querySelectorAll<HTMLElement>('[role="treeitem"]');
    items?.[place]?.focus({ preventScroll: true });
  };

  const toggle = ({ actor }: TreeRow) => {
    const next = new Set(open);
    if (!next.delete(actor.id)) next.add(actor.id);
    setOpen(next);
  };

  const onOther = (key: string): boolean => {
    const move = treeKey(key, rows, at);
    const row = move && "row" in move ? rows[move.row] : undefined;
    if (move?.kind === "to") stand(move.row);
    else if (move?.kind === "toggle" && row) toggle(row);
    else if (move?.kind === "openAll") setOpen(new Set(actors.map(({ id }) => id)));
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // 0 shows the whole picture.
    if (event.key === "0") return;
    listKeys(event, {
      at,
      count: rows.length,
      names: () => rows.map(typedName),
      onMove: stand,
      onChoose: () => rows[at] && select(rows[at].focus),
      onOther,
    });
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
          aria-selected={isSelected(row)}
          onFocus={() => {
            setCurrent(row.key);
            onStand({ focus: row.focus, words: wordsOf(row) });
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

/** The first branch that holds the chosen relationship, unless one that does is open. */
function branchToOpen(
  actors: readonly TreeActor[],
  selection: Focus | null,
  open: ReadonlySet<string>,
): string | null {
  if (selection?.kind !== "relationship") return null;
  const holders = actors.filter(({ ties }) =>
    ties.some(({ relationship }) => relationship === selection.id),
  );
  return holders.some(({ id }) => open.has(id)) ? null : (holders[0]?.id ?? null);
}
