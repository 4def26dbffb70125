/**
 * Where a key moves in the matrix. Left and right go through an actor's events, up and down through the
 * parties of an event, past all empty cells; from the top of a column to its title, from the start of a
 * row to its name.
 *
 *   gridMove("ArrowRight", at japan's name, grid) → japan's part in the first shown event
 */
export interface GridPlace {
  /** null: the names of the actors. */
  readonly column: number | null;
  /** null: the titles of the events. */
  readonly rank: number | null;
}

export interface MovableGrid {
  readonly columns: number;
  readonly isShown: (column: number) => boolean;
  /** The ranks of the parties of a column, ascending. */
  readonly ranksIn: (column: number) => ArrayLike<number>;
  /** The ranks that have a row, ascending. */
  readonly rows: readonly number[];
}

const page = 10;

/** null: the key does not move, or there is nowhere to go. */
export function gridMove(
  key: string,
  whole: boolean,
  from: GridPlace,
  grid: MovableGrid,
): GridPlace | null {
  const { column, rank } = from;
  switch (key) {
    case "ArrowRight":
      return along(grid, from, 1, 1);
    case "ArrowLeft":
      return along(grid, from, -1, 1) ?? nameOf(from);
    case "PageDown":
      return along(grid, from, 1, page);
    case "PageUp":
      return along(grid, from, -1, page);
    case "ArrowDown":
      return across(grid, from, 1);
    case "ArrowUp":
      return (
        across(grid, from, -1) ?? (column === null || rank === null ? null : { column, rank: null })
      );
    case "Home":
      if (whole || rank === null) return along(grid, { column: null, rank: null }, 1, 1);
      return nameOf(from);
    case "End": {
      const last = { column: grid.columns, rank: whole ? null : rank };
      const end = along(grid, last, -1, 1);
      return end !== null && whole ? lowest(grid, end) : end;
    }
    default:
      return null;
  }
}

const nameOf = ({ column, rank }: GridPlace): GridPlace | null =>
  rank === null || column === null ? null : { column: null, rank };

/** So many shown columns further in which the rank is a party; fewer where there are fewer. */
function along(
  grid: MovableGrid,
  { column, rank }: GridPlace,
  step: 1 | -1,
  count: number,
): GridPlace | null {
  if (column === null && step < 0) return null;
  let found: number | null = null;
  let left = count;
  for (let at = (column ?? -1) + step; at >= 0 && at < grid.columns && left > 0; at += step) {
    if (!grid.isShown(at) || (rank !== null && !includes(grid.ranksIn(at), rank))) continue;
    found = at;
    left -= 1;
  }
  return found === null ? null : { column: found, rank };
}

function across(grid: MovableGrid, { column, rank }: GridPlace, step: 1 | -1): GridPlace | null {
  const ranks = withRow(grid, column);
  const open = ranks.filter((one) => (one - (rank ?? -1)) * step > 0);
  const next = step > 0 ? open[0] : open.at(-1);
  return next === undefined || (rank === null && step < 0) ? null : { column, rank: next };
}

function withRow(grid: MovableGrid, column: number | null): readonly number[] {
  return column === null
    ? grid.rows
    : Array.from(grid.ranksIn(column)).filter((rank) => grid.rows.includes(rank));
}

function lowest(grid: MovableGrid, { column }: GridPlace): GridPlace {
  const ranks = withRow(grid, column);
  return { column, rank: ranks.at(-1) ?? null };
}

function includes(ranks: ArrayLike<number>, rank: number): boolean {
  for (let at = 0; at < ranks.length; at += 1) if (ranks[at] === rank) return true;
  return false;
}
