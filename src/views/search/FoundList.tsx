import { hasDate } from "../../model/graphIndex.ts";
import { numberWords } from "../../i18n/intlWords.ts";
import type { SearchGroup, SearchHit } from "../../model/search/createSearch.ts";
import { useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";
import styles from "./Suggestions.module.css";
import { type ReactNode, useEffect, useRef } from "react";
import { markedPieces, type Piece, whyFound } from "../../model/search/whyFound.ts";
import { useFoundWords, whyLabel } from "./useFoundWords.ts";
import { CornerDownRight, FileText, type LucideIcon, Rows2, Spline, Tag } from "lucide-react";
import type { SearchDocument, SearchKind } from "../../model/search/searchDocuments.ts";
import { ActorMark } from "../marks/ActorMark.tsx";
import { actorShape } from "../../scene/actorGlyph.ts";
import { DateMark } from "../marks/DateMark.tsx";
import { dateLook } from "../../scene/dateLook.ts";
import { partnerTone } from "../../scene/partnerTone.ts";

interface FoundGroupProps {
  readonly id: string;
  readonly group: SearchGroup;
  /** The number of its first option, over all groups. */
  readonly first: number;
  /** The number of the option that the keyboard is at, over all groups. */
  readonly at: number;
  readonly onPoint: (hit: SearchHit) => void;
  readonly onGo: (hit: SearchHit) => void;
}

/** The results of one kind. Focus stays in the search field. */
export function FoundGroup({ id, group, first, at, onPoint, onGo }: FoundGroupProps) {
  const words = useText().search;
  const language = useLanguage();
  return (
    <div role="group" aria-labelledby={`${id}-${group.kind}`}>
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
      {group.hits.map((hit, place) => (
        <FoundOption
          key={keyOf(hit)}
          id={optionId(id, first + place)}
          hit={hit}
          active={first + place === at}
          onPoint={() => onPoint(hit)}
          onGo={() => onGo(hit)}
        />
      ))}
    </div>
  );
}

interface ListOptionProps {
  readonly id: string;
  readonly active: boolean;
  readonly icon: ReactNode;
  readonly className?: string | undefined;
  /** The element that describes it. */
  readonly describedBy?: string | undefined;
  readonly onPoint: () => void;
  readonly onGo: () => void;
  readonly children: ReactNode;
}

/** An option of the list, kept in sight while the keyboard is at it. */
export function ListOption({
  active,
  icon,
  className,
  describedBy,
  onPoint,
  onGo,
  children,
  id,
}: ListOptionProps) {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) option.current?.scrollIntoView?.({ block: "nearest" });
  }, [active]);
  return (
    <div
      ref={option}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      aria-describedby={describedBy}
      className={className === undefined ? styles.option : `${styles.option} ${className}`}
      onPointerMove={onPoint}
      onClick={onGo}
    >
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      {children}
    </div>
  );
}

interface FoundOptionProps {
  readonly id: string;
  readonly hit: SearchHit;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onGo: () => void;
}

/** One result: what it is, and which of its words matched. */
function FoundOption({ id, hit, active, onPoint, onGo }: FoundOptionProps) {
  const { why: words } = useText().search;
  const { title, detail } = useFoundWords()(hit.document);
  const why = whyFound(hit, title);
  const label = why && whyLabel(hit.document, why.field, words);
  const elsewhere = why !== null && why.pieces.map(({ text }) => text).join("") !== title;
  return (
    <ListOption
      id={id}
      active={active}
      icon={<FoundIcon document={hit.document} />}
      onPoint={onPoint}
      onGo={onGo}
    >
      <span className={styles.words}>
        <span className={styles.title} dir="auto">
          <Marked pieces={markedPieces(title, hit.terms)} />
        </span>{" "}
        {detail !== "" && <span className={styles.detail}>{detail}</span>}{" "}
        {why !== null && elsewhere && (
          <span className={styles.why}>
            {label}: <Marked pieces={why.pieces} />
          </span>
        )}
      </span>
      {why !== null && !elsewhere && <span className={styles.reason}>{label}</span>}
    </ListOption>
  );
}

const icons: Readonly<Record<Exclude<SearchKind, "actor" | "event">, LucideIcon>> = {
  relationship: Spline,
  source: FileText,
  command: CornerDownRight,
  view: Rows2,
  type: Tag,
  topic: Tag,
};

/** The mark of the result in the pictures, or an icon of its kind. */
function FoundIcon({ document: { kind, id } }: { readonly document: SearchDocument }) {
  const index = useMusubi((state) => state.index);
  if (kind === "actor") {
    const shape = actorShape(index.actorById.get(id)?.kind ?? "other");
    return <ActorMark shape={shape} tone={partnerTone(index, id)} />;
  }
  if (kind === "event") {
    const event = index.eventById.get(id);
    return event && <DateMark look={hasDate(event) ? dateLook(event) : null} tone="var(--ink2)" />;
  }
  const Icon = icons[kind];
  return <Icon size={14} aria-hidden="true" />;
}

/** A text with the searched words marked. */
function Marked({ pieces }: { readonly pieces: readonly Piece[] }) {
  let at = 0;
  return pieces.map(({ text, marked }) => {
    const key = at;
    at += text.length;
    return marked ? (
      <mark key={key} className={styles.mark}>
        {text}
      </mark>
    ) : (
      text
    );
  });
}

/** A key for a result in a list. */
export function keyOf(hit: SearchHit): string {
  return `${hit.document.kind} ${hit.document.id}`;
}

/** The element of the option with that number in the list. */
export function optionId(list: string, number: number): string {
  return `${list}-${number}`;
}
