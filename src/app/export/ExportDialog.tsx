import { Download, X } from "lucide-react";
import { useState } from "react";
import type { GraphFormat } from "../../io/export/graphFormat.ts";
import { graphFormatOf, graphFormats, lossWords } from "../../io/export/graphFormats.ts";
import { exportData } from "./exportFile.ts";
import { useLanguage, useLocalized, useMusubiStore, useText } from "../../store/StoreContext.tsx";
import { Button } from "../../ui/Button.tsx";
import { ChoiceGroup } from "../../ui/ChoiceGroup.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { offeredPictures, picturedView, type Pictures } from "../../views/shownViews.ts";
import { viewList } from "../../views/viewList.ts";
import styles from "./ExportDialog.module.css";
import { type ExportChoice, formats, presets, scales, sizeOf } from "./exportChoice.ts";
import { type ExportState, useExport, usePreview } from "./useExport.ts";

const themes = ["light", "dark"] as const;
/** Ids have no white space, so these are none. */
const storyPrefix = "story ";
const dataChoice = "data ";

/** What is taken away as a file, made from the model at any size. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const store = useMusubiStore();
  // What was asked for stays as it is while the dialog is open.
  const [state] = useState(() => store.getState());
  const [today] = useState(() => Math.floor(Date.now() / 86_400_000));
  const [screen] = useState(screenSize);
  const [choice, setChoice] = useState(() => firstChoice(picturedView(state.view.show)));
  /** The format of the data; null: pictures are taken along. */
  const [dataFormat, setDataFormat] = useState<GraphFormat | null>(null);
  const { progress, start, run, cancel, reset } = useExport();
  const text = useText();
  const localized = useLocalized();
  const language = useLanguage();
  const words = text.exporting;
  const offered = offeredPictures();
  const { format, preset, theme, transparent } = choice;
  const size = sizeOf(preset, screen);
  const story = typeof choice.what === "string" ? null : choice.what.story;
  const pictures = typeof choice.what === "string" ? choice.what : picturedView(state.view.show);
  const isPicture = format !== "pptx" && dataFormat === null;
  const shown = isPicture && story === null ? { pictures, size, transparent, today } : null;
  const preview = usePreview(state, shown, theme);
  const working = progress.kind === "working";
  const change = (part: Partial<ExportChoice>): void => {
    setChoice({ ...choice, ...part });
    reset();
  };
  const save = async (): Promise<void> =>
    dataFormat === null
      ? start(state, choice, { here: window.location.href, today, size })
      : run(async (signal) => exportData(state, dataFormat, language, signal));
  const pixels = (scale: number): string => `${size.width * scale} × ${size.height * scale}`;

  return (
    <Dialog title={words.title} closeLabel={words.close} onClose={onClose}>
      <div className={styles.columns}>
        <div className={styles.choices} inert={working}>
          <ChoiceGroup
            label={words.what}
            chosen={
              dataFormat !== null
                ? dataChoice
                : story === null
                  ? pictures
                  : `${storyPrefix}${story}`
            }
            options={[
              ...offered.map((value) => ({
                id: value as string,
                name: value === "all" ? words.all : viewList[value].region(text),
              })),
              ...state.stories.map(({ id, title, scenes }) => ({
                id: `${storyPrefix}${id}`,
                name: localized(title),
                note: words.scenes(scenes.length),
              })),
              { id: dataChoice, name: words.data },
            ]}
            onChoose={(value) => {
              setDataFormat(value === dataChoice ? (graphFormats[0] ?? null) : null);
              if (value === dataChoice) reset();
              else
                change({
                  what: offered.find((one) => one === value) ?? {
                    story: value.slice(storyPrefix.length),
                  },
                });
            }}
          />
          {dataFormat === null ? (
            <ChoiceGroup
              label={words.format}
              chosen={format}
              options={formats.map((id) => ({ id, name: words.formats[id] }))}
              onChoose={(value) => change({ format: value })}
            />
          ) : (
            <ChoiceGroup
              label={words.format}
              chosen={dataFormat.id}
              options={graphFormats.map(({ id, name }) => ({ id, name }))}
              onChoose={(value) => {
                setDataFormat(graphFormatOf(value) ?? dataFormat);
                reset();
              }}
            />
          )}
          {isPicture && (
            <ChoiceGroup
              label={words.size}
              chosen={preset}
              options={presets.map((id) => ({ id, name: words.sizes[id] }))}
              onChoose={(value) => change({ preset: value })}
            />
          )}
          {isPicture && format === "png" && (
            <ChoiceGroup
              label={words.resolution}
              chosen={String(choice.scale)}
              options={scales.map((scale) => ({ id: String(scale), name: `${scale}×` }))}
              onChoose={(value) =>
                change({ scale: scales.find((one) => String(one) === value) ?? 1 })
              }
            />
          )}
          {dataFormat === null && (
            <ChoiceGroup
              label={words.colours}
              chosen={theme}
              options={themes.map((id) => ({ id, name: words.themes[id] }))}
              onChoose={(value) => change({ theme: value })}
            />
          )}
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
          {dataFormat === null ? (
            <p className={styles.says}>
              {words.says[format]}
              {isPicture && ` ${pixels(format === "png" ? choice.scale : 1)} px.`}
              {story !== null && isPicture && ` ${words.zipped}`}
            </p>
          ) : (
            <div className={styles.data} aria-live="polite">
              <p>{words.uses[dataFormat.id]}</p>
              <p>{lossWords(dataFormat, state.index.graph, language)}</p>
            </div>
          )}
        </div>
      </div>
      <div className={styles.actions}>
        {working ? (
          <Button onClick={cancel}>
            <X size={16} aria-hidden="true" />
            {words.cancel}
          </Button>
        ) : (
          <Button kind="primary" onClick={() => void save()}>
            <Download size={16} aria-hidden="true" />
            {words.save}
          </Button>
        )}
        <ExportProgress progress={progress} />
      </div>
      {dataFormat === null && <p className={styles.stays}>{words.print}</p>}
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
