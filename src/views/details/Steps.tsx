import { ChevronLeft, ChevronRight } from "lucide-react";
import { useMemo } from "react";
import { sourceUses } from "../../model/sourceUse.ts";
import { steppedEvents } from "../../store/drawer.ts";
import { useActions, useMusubi, useText } from "../../store/StoreContext.tsx";
import { IconButton } from "../../ui/IconButton.tsx";

interface StepsProps {
  readonly labels: { readonly back: string; readonly forward: string };
  /** Where in the list; -1: nowhere, so that both ends can be reached. */
  readonly at: number;
  readonly count: number;
  readonly onStep: (step: 1 | -1) => void;
}

/** The buttons that go through a list. */
function Steps({ labels, at, count, onStep }: StepsProps) {
  return (
    <>
      <IconButton label={labels.back} onClick={() => onStep(-1)} disabled={count === 0 || at === 0}>
        <ChevronLeft size={18} aria-hidden="true" />
      </IconButton>
      <IconButton
        label={labels.forward}
        onClick={() => onStep(1)}
        disabled={count === 0 || at === count - 1}
      >
        <ChevronRight size={18} aria-hidden="true" />
      </IconButton>
    </>
  );
}

/** Through the events of what is chosen or listed, or of what the chosen event was chosen from. */
export function EventSteps() {
  const text = useText().details;
  const { stepEvent } = useActions();
  const events = useMusubi(steppedEvents);
  const selection = useMusubi((state) => state.view.selection);
  const at = selection?.kind === "event" ? events.findIndex(({ id }) => id === selection.id) : -1;
  return (
    <Steps
      labels={{ back: text.previousEvent, forward: text.nextEvent }}
      at={at}
      count={events.length}
      onStep={stepEvent}
    />
  );
}

/** Keeps only the events of the next source, or of the one before. */
export function SourceSteps() {
  const text = useText().details;
  const filters = useMusubi((state) => state.view.filters);
  const { setFilters } = useActions();
  const index = useMusubi((state) => state.index);
  const uses = useMemo(() => sourceUses(index), [index]);
  const [only, ...others] = filters.source;
  const at = others.length > 0 ? -1 : uses.findIndex(({ source }) => source.id === only);
  const onStep = (step: 1 | -1): void => {
    const next = uses.at(at < 0 && step < 0 ? -1 : at + step);
    if (next !== undefined) setFilters({ ...filters, source: [next.source.id] });
  };
  return (
    <Steps
      labels={{ back: text.previousSource, forward: text.nextSource }}
      at={at}
      count={uses.length}
      onStep={onStep}
    />
  );
}
