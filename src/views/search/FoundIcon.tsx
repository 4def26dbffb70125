import { CornerDownRight, FileText, Spline, type LucideIcon } from "lucide-react";
import type { SearchDocument } from "../../model/search/searchDocuments.ts";
import { useMusubi } from "../../store/StoreContext.tsx";
import { ActorMark } from "../marks/ActorMark.tsx";
import { actorShape } from "../../scene/actorGlyph.ts";
import { DateMark } from "../marks/DateMark.tsx";
import { dateLook } from "../../scene/dateLook.ts";
import { partnerTone } from "../../scene/partnerTone.ts";

const icons: Readonly<Record<"relationship" | "source" | "command", LucideIcon>> = {
  relationship: Spline,
  source: FileText,
  command: CornerDownRight,
};

/** The mark that the pictures give to what was found, or a sign of its kind. */
export function FoundIcon({ document: { kind, id } }: { readonly document: SearchDocument }) {
  const index = useMusubi((state) => state.index);
  if (kind === "actor") {
    const shape = actorShape(index.actorById.get(id)?.kind ?? "other");
    return <ActorMark shape={shape} tone={partnerTone(index, id)} />;
  }
  if (kind === "event") {
    const event = index.eventById.get(id);
    return event && <DateMark look={dateLook(event)} tone="var(--ink2)" />;
  }
  const Icon = icons[kind];
  return <Icon size={14} aria-hidden="true" />;
}
