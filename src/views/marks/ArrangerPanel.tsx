import { ArrowDown, ArrowUp, X } from "lucide-react";
import { useId, useState } from "react";
import { arranged, asInFile, isAsInFile, lanePeers } from "../../model/arrangement.ts";
import { tones } from "../../model/tones.ts";
import type { Actor, ActorId } from "../../model/eventGraph.ts";
import { foldText } from "../../model/search/searchKey.ts";
import { voiceOf } from "../../store/voice.ts";
import { useLocalized, useMusubi, useText } from "../../store/StoreContext.tsx";
import { useArrange } from "../../store/useArrange.ts";
import { ChoiceGroup } from "../../ui/ChoiceGroup.tsx";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import styles from "./ArrangerPanel.module.css";

/** What can be done with an actor's place in the pictures. Each step is one that Undo takes back. */
export function ArrangerPanel({ actor }: { readonly actor: ActorId }) {
  const text = useText().arrange;
  const index = useMusubi((state) => state.index);
  const now = useMusubi((state) => state.view.arrangement);
  const arrange = useArrange();
  const { graph } = index;
  const { focus, partners } = graph.meta;
  const hasLane = partners.includes(actor);
  const peers = lanePeers(index, actor);
  const place = useId();
  return (
    <div className={styles.panel}>
      <LanePlace actor={actor} id={place} />
      {actor !== focus && (
        <div className={styles.row}>
          <Button onClick={() => arrange((now) => arranged.centre(now, actor))}>
            {text.makeCentre}
          </Button>
          {!hasLane ? (
            <Button
              onClick={() => arrange((now, { graph }) => arranged.withLane(now, graph, actor))}
            >
              {text.addLane}
            </Button>
          ) : (
            <>
              <Button
                onClick={() => arrange((now, { graph }) => arranged.withoutLane(now, graph, actor))}
              >
                {text.removeLane}
              </Button>
              <IconButton
                label={text.up}
                aria-describedby={place}
                aria-disabled={peers[0] === actor}
                onClick={() => arrange((now, index) => arranged.moved(now, index, actor, -1))}
              >
                <ArrowUp size={16} aria-hidden="true" />
              </IconButton>
              <IconButton
                label={text.down}
                aria-describedby={place}
                aria-disabled={peers.at(-1) === actor}
                onClick={() => arrange((now, index) => arranged.moved(now, index, actor, 1))}
              >
                <ArrowDown size={16} aria-hidden="true" />
              </IconButton>
            </>
          )}
        </div>
      )}
      {actor !== focus && <Colours actor={actor} />}
      <SameAs key={actor} actor={actor} />
      <Merged actor={actor} />
      <p className={styles.hint}>{text.kept}</p>
      {!isAsInFile(now) && <AsInFile />}
    </div>
  );
}

function LanePlace({ actor, id }: { readonly actor: ActorId; readonly id: string }) {
  const { arrange: text, counts } = useText();
  const index = useMusubi((state) => state.index);
  const { focus, partners } = index.graph.meta;
  const peers = lanePeers(index, actor);
  const place =
    actor === focus
      ? text.centre
      : !partners.includes(actor)
        ? text.noLane
        : text.lane(counts.number(peers.indexOf(actor) + 1), counts.number(peers.length));
  return (
    <p id={id} className={styles.place}>
      {place}
    </p>
  );
}

/** The tones in which a partner can be drawn; "as it comes" is what the file says, or the next one free. */
function Colours({ actor }: { readonly actor: ActorId }) {
  const { arrange: text, counts } = useText();
  const now = useMusubi((state) => state.view.arrangement);
  const arrange = useArrange();
  const chosen = now.tones.findLast((one) => one.actor === actor)?.tone;
  return (
    <ChoiceGroup
      label={text.colour}
      options={[
        { id: asItComes, name: text.asItComes },
        ...tones.map((tone) => ({
          id: String(tone),
          name: text.tone(counts.number(tone)),
          sign: <i className={styles.tone} style={{ background: `var(--series-${tone})` }} />,
        })),
      ]}
      chosen={chosen === undefined ? asItComes : String(chosen)}
      onChoose={(id) => {
        const tone = tones.find((one) => String(one) === id) ?? null;
        arrange((now) => arranged.coloured(now, actor, tone));
      }}
    />
  );
}

const asItComes = "";

/** More are no help to who looks for one. */
const mostFound = 6;

/** Another name of the same: found by typing, merged by a click. */
function SameAs({ actor }: { readonly actor: ActorId }) {
  const text = useText().arrange;
  const { graph } = useMusubi((state) => state.index);
  const { nameOf } = useMusubi(voiceOf);
  const arrange = useArrange();
  const hint = useId();
  const [typed, setTyped] = useState("");
  const key = foldText(typed.trim());
  const found = key === "" ? [] : withName(graph.actors, key, actor);
  return (
    <div className={styles.part}>
      <label className={styles.field}>
        <span>{text.same}</span>
        <input
          type="search"
          value={typed}
          placeholder={text.find}
          aria-describedby={hint}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <p id={hint} className={styles.hint}>
        {key !== "" && found.length === 0 ? text.nobody : text.sameHint}
      </p>
      <ul className={styles.found}>
        {found.map(({ id }) => (
          <li key={id}>
            <Button onClick={() => arrange((now) => arranged.merged(now, actor, id))}>
              {text.merge(nameOf(id))}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function withName(actors: readonly Actor[], key: string, but: ActorId): readonly Actor[] {
  const found: Actor[] = [];
  for (const actor of actors) {
    if (found.length === mostFound) break;
    const { id, code = "", name, shortName = {}, aliases = [] } = actor;
    const all = [code, ...Object.values(name), ...Object.values(shortName), ...aliases];
    if (id !== but && all.some((one) => foldText(one).includes(key))) found.push(actor);
  }
  return found;
}

/** Who has been merged into it, each to be taken out again. */
function Merged({ actor }: { readonly actor: ActorId }) {
  const text = useText().arrange;
  const localized = useLocalized();
  const file = useMusubi((state) => state.file);
  const { mergedInto } = useMusubi((state) => state.index);
  const arrange = useArrange();
  const merged = [...mergedInto].flatMap(([id, into]) => (into === actor ? [id] : []));
  if (merged.length === 0) return null;
  return (
    <div className={styles.part}>
      <p className={styles.heading}>{text.merged}</p>
      <ul className={styles.found}>
        {merged.map((id) => {
          const name = localized(file.actorById.get(id)?.name ?? {}) || id;
          return (
            <li key={id} className={styles.row}>
              <bdi>{name}</bdi>
              <IconButton
                label={text.split(name)}
                onClick={() => arrange((now) => arranged.split(now, id))}
              >
                <X size={16} aria-hidden="true" />
              </IconButton>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function AsInFile() {
  const text = useText().arrange;
  const arrange = useArrange();
  return (
    <Button kind="quiet" onClick={() => arrange(() => asInFile)}>
      {text.asInFile}
    </Button>
  );
}
