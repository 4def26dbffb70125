import { Download, X } from "lucide-react";
import { useId, useState } from "react";
import { useLocalized, useMusubiStore, useText } from "../../store/StoreContext.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { offeredPictures, picturedView, type Pictures } from "../../views/shownViews.ts";
import { viewList } from "../../views/viewList.ts";
import styles from "./ExportDialog.module.css";
import { type ExportChoice, formats, presets, scales, sizeOf } from "./exportChoice.ts";
import { type ExportState, useExport, usePreview } from "./useExport.ts";

const themes = ["light", "dark"] as const;
/** Ids have no white space, so this is none. */
const storyPrefix = "story ";

/** What is taken away as a file, made from the model at any size. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const store = useMusubiStore();
  // What was asked for stays as it is while the dialog is open.
  const [state] = useState(() => store.getState());
  const [today] = useState(() => Math.floor(Date.now() / 86_400_000));
  const [screen] = useState(screenSize);
  const [choice, setChoice] = useState(() => firstChoice(picturedView(state.view.show)));
  const { progress, start, cancel, reset } = useExport();
  const text = useText();
  const localized = useLocalized();
  const words = text.exporting;
  const offered = offeredPictures();
  const { format, preset, theme, transparent } = choice;
  const size = sizeOf(preset, screen);
  const story = typeof choice.what === "string" ? null : choice.what.story;
  const pictures = typeof choice.what === "string" ? choice.what : picturedView(state.view.show);
  const isPicture = format !== "pptx";
  const shown = isPicture && story === null ? { pictures, size, transparent, today } : null;
  const preview = usePreview(state, shown, theme);
  const working = progress.kind === "working";
  const change = (part: Partial<ExportChoice>): void => {
    setChoice({ ...choice, ...part });
    reset();
  };
  const pixels = (scale: number): string => `${size.width * scale} × ${size.height * scale}`;

  return (
    <Dialog title={words.title} closeLabel={words.close} onClose={onClose}>
      <div className={styles.columns}>
        <div className={styles.choices} inert={working}>
          <ChoiceGroup
            name={words.what}
            value={story === null ? pictures : `${storyPrefix}${story}`}
            choices={[
              ...offered.map((value) => ({
                value: value as string,
                words: value === "all" ? words.all : viewList[value].region(text),
              })),
              ...state.stories.map(({ id, title, scenes }) => ({
                value: `${storyPrefix}${id}`,
                words: localized(title),
                note: words.scenes(scenes.length),
              })),
            ]}
            onChoose={(value) =>
              change({
                what: offered.find((one) => one === value) ?? {
                  story: value.slice(storyPrefix.length),
                },
              })
            }
          />
          <ChoiceGroup
            name={words.format}
            value={format}
            choices={formats.map((value) => ({ value, words: words.formats[value] }))}
            onChoose={(value) => change({ format: value })}
          />
          {isPicture && (
            <ChoiceGroup
              name={words.size}
              value={preset}
              choices={presets.map((value) => ({ value, words: words.sizes[value] }))}
              onChoose={(value) => change({ preset: value })}
            />
          )}
          {format === "png" && (
            <ChoiceGroup
              name={words.resolution}
              value={String(choice.scale)}
              choices={scales.map((value) => ({ value: String(value), words: `${value}×` }))}
              onChoose={(value) =>
                change({ scale: scales.find((one) => String(one) === value) ?? 1 })
              }
            />
          )}
          <ChoiceGroup
            name={words.colours}
            value={theme}
            choices={themes.map((value) => ({ value, words: words.themes[value] }))}
            onChoose={(value) => change({ theme: value })}
          />
          {isPicture && (
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={transparent}
                onChange={({ target }) => change({ transparent: target.checked })}
              />
              {words.transparent}
            </label>
          )}
        </div>
        <div className={styles.outcome}>
          {preview !== null && (
            <div className={styles.preview} data-theme-of={theme}>
              <img src={preview} width={size.width} height={size.height} alt={words.preview} />
            </div>
          )}
          <p className={styles.says}>
            {words.says[format]}
            {isPicture && ` ${pixels(format === "png" ? choice.scale : 1)} px.`}
            {story !== null && isPicture && ` ${words.zipped}`}
          </p>
        </div>
      </div>
      <div className={styles.actions}>
        {working ? (
          <Button onClick={cancel}>
            <X size={16} aria-hidden="true" />
            {words.cancel}
          </Button>
        ) : (
          <Button
            kind="primary"
            onClick={() => void start(state, choice, { here: window.location.href, today, size })}
          >
            <Download size={16} aria-hidden="true" />
            {words.save}
          </Button>
        )}
        <ExportProgress progress={progress} />
      </div>
      <p className={styles.stays}>{words.print}</p>
    </Dialog>
  );
}

function screenSize() {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  return { width, height };
}

function firstChoice(what: Pictures): ExportChoice {
  const dark = getComputedStyle(document.documentElement).colorScheme;
  return {
    what,
    format: "png",
    preset: "wide",
    scale: 2,
    theme: dark === "dark" ? "dark" : "light",
    transparent: false,
  };
}

interface ChoiceGroupProps<Value extends string> {
  readonly name: string;
  readonly value: Value;
  readonly choices: readonly {
    readonly value: Value;
    readonly words: string;
    readonly note?: string;
  }[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few, all in sight. */
function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const { name, value, choices, onChoose } = props;
  const group = useId();
  return (
    <fieldset className={styles.group}>
      <legend>{name}</legend>
      <div className={styles.options}>
        {choices.map((choice) => (
          <label key={choice.value}>
            <input
              type="radio"
              name={group}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
            />
            <span>
              {choice.words}
              {choice.note !== undefined && (
                <>
                  {" "}
                  <small>{choice.note}</small>
                </>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** How far it is, and how it ended. */
function ExportProgress({ progress }: { readonly progress: ExportState }) {
  const { exporting: words } = useText();
  return (
    <>
      {progress.kind === "working" && (
        <progress
          className={styles.progress}
          aria-label={words.working}
          value={progress.done}
          max={progress.of}
        />
      )}
      <p className={styles.ending} aria-live="polite">
        {progress.kind === "saved" && words.saved(progress.name)}
        {progress.kind === "failed" && (progress.tooLarge ? words.tooLarge : words.failed)}
      </p>
    </>
  );
}
