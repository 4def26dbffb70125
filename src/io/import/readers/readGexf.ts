import type { ReadFormat } from "../importer.ts";
import { gexfTimes, type GexfSpell } from "./gexfTimes.ts";
import { networkReading, type NetworkEdge, type NetworkNode } from "./networkTable.ts";
import { readXml, type XmlAttributes } from "./readXml.ts";

/**
 * GEXF 1.1 to 1.3 (gexf.net), static or dynamic: each spell of an edge is an event. What changes of nodes is none.
 *
 *   <edge source="n1" target="n2" type="directed" start="2020-03-13" end="2020-03-14" />
 *     → source Italy, target Japan, start 2020-03-13, end 2020-03-14
 */
export const readGexf: ReadFormat = async ({ text }, options) => {
  const file = gexfFile();
  const problem = await readXml(text ?? "", file, options);
  return networkReading("gexf", file.network(), problem === null ? [] : [problem]);
};

/** A file may have a million: what most have nothing in is made when it is needed. */
interface OpenItem {
  readonly id: string;
  readonly label: string;
  values: Map<string, string> | null;
}

interface OpenEdge extends OpenItem {
  readonly source: string;
  readonly target: string;
  readonly type: string | undefined;
  readonly kind: string;
  spells: readonly GexfSpell[];
  /** Of its values, where the edge itself has no times. */
  ofValues: readonly GexfSpell[];
}

const none: readonly string[] = [];
const nothing: ReadonlyMap<string, string> = new Map();

interface Attribute {
  readonly title: string;
  default: string;
}

function gexfFile() {
  let [isDirected, ofClass, title, description] = [false, "node", "", ""];
  let [creator, keywords] = ["", ""];
  const attributes = { node: new Map<string, Attribute>(), edge: new Map<string, Attribute>() };
  let attribute: Attribute | null = null;
  const nodes = new Map<string, OpenItem>();
  const edges: OpenEdge[] = [];
  /** Nodes hold nodes. */
  const open: OpenItem[] = [];
  let edge: OpenEdge | null = null;

  const openings: Readonly<Record<string, (of: XmlAttributes) => void>> = {
    graph({ defaultedgetype, name = "" }) {
      isDirected = defaultedgetype === "directed";
      title ||= name.trim();
    },
    attributes: (of) => void (ofClass = of["class"] ?? "node"),
    attribute({ id = "", title = "" }) {
      attribute = { title: title.trim() === "" ? id : title.trim(), default: "" };
      attributes[ofClass === "edge" ? "edge" : "node"].set(id, attribute);
    },
    node({ id = "", label = "" }) {
      const node = { id, label: label.trim(), values: null };
      open.push(node);
      if (id !== "") nodes.set(id, node);
    },
    edge(of) {
      const { id = "", label = "", source = "", target = "", kind = "", type } = of;
      const spells = spellOf(of);
      edge = {
        id,
        label: label.trim(),
        source,
        target,
        type,
        kind,
        values: null,
        spells,
        ofValues: [],
      };
      edges.push(edge);
    },
    attvalue(of) {
      const known = attributes[edge === null ? "node" : "edge"];
      const id = of["for"] ?? of["id"] ?? "";
      const into = edge ?? open.at(-1);
      const name = known.get(id)?.title ?? id;
      if (into === undefined || name === "") return;
      into.values ??= new Map();
      into.values.set(name, of["value"] ?? "");
      if (edge === null) return;
      const spells = spellOf(of);
      if (spells.length > 0) edge.ofValues = [...edge.ofValues, ...spells];
    },
    spell: addSpell,
    slice: addSpell,
  };
  function addSpell(of: XmlAttributes): void {
    if (edge !== null) edge.spells = [...edge.spells, ...spellOf(of)];
  }
  const closings: Readonly<Record<string, (text: string) => void>> = {
    node: () => void open.pop(),
    edge: () => void (edge = null),
    default: (text) => void (attribute !== null && (attribute.default = text)),
    attribute: () => void (attribute = null),
    title: (text) => void (title ||= text),
    description: (text) => void (description = text),
    creator: (text) => void (creator = text),
    keywords: (text) => void (keywords = text),
  };

  return {
    open(name: string, of: XmlAttributes): void {
      if (Object.hasOwn(openings, name)) openings[name]?.(of);
    },
    close(name: string, text: string): void {
      if (Object.hasOwn(closings, name)) closings[name]?.(text);
    },
    network: () => {
      // The schema has no place for a title: Musubi's own files have it there.
      if (creator === "Musubi") title ||= keywords;
      const cellsOf = gexfTimes(edges.flatMap(timesOf));
      const defaults = [...attributes.edge.values()].filter((one) => one.default !== "");
      const values = (own: ReadonlyMap<string, string> | null): ReadonlyMap<string, string> =>
        defaults.length === 0
          ? (own ?? nothing)
          : new Map([
              ...defaults.map((of) => [of.title, of.default] as const),
              ...(own ?? nothing),
            ]);
      const loose: string[] = [];
      return {
        loose,
        nodes: new Map(
          [...nodes].map(([id, one]): [string, NetworkNode] => [
            id,
            { label: one.label, values: one.values ?? nothing },
          ]),
        ),
        edges: edges.flatMap((one, at): NetworkEdge[] => {
          const { id, source, target, type, kind, label } = one;
          if (source === "" || target === "") {
            loose.push(id === "" ? String(at + 1) : id);
            return [];
          }
          const directs = type === undefined ? isDirected : type === "directed";
          const ends = directs
            ? { from: [source], to: [target], among: none }
            : { from: none, to: none, among: [source, target] };
          const place = id === "" ? String(at + 1) : id;
          const own = values(one.values);
          return withoutOuter(timesOf(one)).map((spell, which) => ({
            place: which === 0 ? place : `${place} (${which + 1})`,
            ...ends,
            ...cellsOf(spell),
            ...{ kind, label, values: own },
          }));
        }),
        about: {
          ...(title !== "" && { title }),
          ...(description.length > 8 && { description }),
        },
      };
    },
  };
}

const timesOf = ({ spells, ofValues }: OpenEdge): readonly GexfSpell[] =>
  spells.length > 0 ? spells : ofValues;

/** The spells of an edge say more than the span around them. */
function withoutOuter(spells: readonly GexfSpell[]): readonly GexfSpell[] {
  if (spells.length === 0) return [{}];
  const inner = spells.filter(({ isOuter }) => isOuter !== true);
  return inner.length === 0 ? spells : inner;
}

/** Of 1.3 too: a moment, or a list of moments or of intervals, "<[2001, 2003]; [2005, 2006)>". */
function spellOf(of: XmlAttributes): GexfSpell[] {
  const { start, end, startopen, endopen, timestamp } = of;
  // Only an edge has ends in space beside those in time.
  const isOuter = of["source"] !== undefined;
  const listed = listedSpells(of);
  if (listed.length > 0) return listed;
  if (timestamp !== undefined) return [{ start: timestamp, end: timestamp, isOuter }];
  const first = startopen ?? start;
  const last = endopen ?? end;
  if (first === undefined && last === undefined) return [];
  const spell: GexfSpell = {
    start: first,
    end: last,
    startsAfter: startopen !== undefined,
    endsBefore: endopen !== undefined,
    isOuter,
  };
  return [spell];
}

function listedSpells({ timestamps = "", intervals = "" }: XmlAttributes): GexfSpell[] {
  if (timestamps === "" && intervals === "") return [];
  return [
    ...timestamps
      .split(/[^\w.:+-]+/u)
      .flatMap((moment) => (moment === "" ? [] : [{ start: moment, end: moment }])),
    ...[...intervals.matchAll(/([[(\]])\s*([^,;()[\]]+),\s*([^,;()[\]]+)([)\][])/gu)].map(
      ([, before, from = "", to = "", after]): GexfSpell => ({
        start: from.trim(),
        end: to.trim(),
        startsAfter: before !== "[",
        endsBefore: after !== "]",
      }),
    ),
  ];
}
