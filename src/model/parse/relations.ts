import type { Actor, Relation } from "../eventGraph.ts";
import { breakCircles } from "./cycles.ts";
import { readDate } from "./dates.ts";
import type { Ledger } from "./ledger.ts";
import { requireReferences } from "./references.ts";
import { shown } from "./shown.ts";
import { dropRow, eachRow, rowById, type Table } from "./table.ts";

const holders: ReadonlySet<Actor["kind"]> = new Set(["state", "organization", "alliance"]);

/**
 * Memberships and offices: between actors that exist, from a start to a later end, an office from a
 * person to what can have offices, and no membership that leads back to itself.
 */
export function checkRelations(
  ledger: Ledger,
  relations: Table<Relation>,
  actors: Table<Actor>,
): void {
  eachRow(relations, (relation, index) => {
    const isBetweenActors = requireReferences(ledger, relations, index, [
      ["from", relation.from, actors],
      ["to", relation.to, actors],
    ]);
    if (!isBetweenActors) return;
    if (relation.type === "holds_office" && !checkOffice(ledger, relations, index, actors)) return;
    checkSpan(ledger, relations, index);
  });
  const memberships = relations.rows.flatMap((relation, index) =>
    relation?.type === "member_of" ? [{ from: relation.from, to: relation.to, index }] : [],
  );
  breakCircles(
    ledger,
    memberships,
    ({ index }) => [relations.name, index, "to"],
    "member_of",
    ({ index }, cause) => dropRow(relations, index, cause),
  );
}

function checkOffice(
  ledger: Ledger,
  relations: Table<Relation>,
  index: number,
  actors: Table<Actor>,
): boolean {
  const relation = relations.rows[index];
  if (relation === undefined) return false;
  const from = rowById(actors, relation.from)?.kind;
  const to = rowById(actors, relation.to)?.kind;
  const isFromPerson = from === "person";
  if (isFromPerson && to !== undefined && holders.has(to)) return true;
  const [field, id, kind] = isFromPerson
    ? (["to", relation.to, to] as const)
    : (["from", relation.from, from] as const);
  const cause = ledger.error("office-kind", () => ({
    at: [relations.name, index, field],
    found: shown(id),
    params: { id, kind: kind ?? null, end: field },
  }));
  dropRow(relations, index, cause);
  return false;
}

function checkSpan(ledger: Ledger, relations: Table<Relation>, index: number): void {
  const { start, end } = relations.rows[index] ?? {};
  const began =
    start === undefined ? undefined : readDate(ledger, [relations.name, index, "start"], start);
  const ended =
    end === undefined ? undefined : readDate(ledger, [relations.name, index, "end"], end);
  for (const read of [began, ended]) {
    if (read?.ok === false) return dropRow(relations, index, read.error);
  }
  if (began?.ok !== true || ended?.ok !== true) return;
  if (began.value.start.earliest <= ended.value.end.latest) return;
  const cause = ledger.error("end-before-start", () => ({
    at: [relations.name, index, "end"],
    found: shown(end),
    params: { start: start ?? "", end: end ?? "" },
  }));
  dropRow(relations, index, cause);
}
