import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { openApp } from "../fixtures/app.tsx";
import { changedGraph } from "../fixtures/changedGraph.ts";
import { noteBytes } from "../fixtures/noteImporter.ts";

/** An importer that only this test has, which shows that a new one needs an entry in the list only. */
vi.mock(import("../../src/io/import/importers.ts"), async (original) => {
  const [{ importers }, { noteImporter }] = await Promise.all([
    original(),
    import("../fixtures/noteImporter.ts"),
  ]);
  return { importers: [...importers, noteImporter] };
});

const noteFile = (title: string) => new File([noteBytes(title)], "own.note");

const shown = (title: string) => waitFor(() => expect(document.title).toBe(`${title} · Musubi`));

/** The page with a file that it does not open. */
async function refused(): Promise<HTMLElement> {
  openApp("?data=data/list.txt", "2023-01-10;Rome");
  return screen.findByRole("listitem");
}

it("opens a file of the site in any format of the list", async () => {
  openApp("?data=data/own.note", noteBytes("From the site"));
  await shown("From the site");
});

it("names the formats of the list where a file has none of them, and lets them be chosen", async () => {
  const refusal = await refused();
  for (const format of ["Musubi JSON (.json)", "Note (.note)"])
    expect(refusal).toHaveTextContent(format);
  const picker = document.querySelector<HTMLInputElement>("input[type=file]");
  expect(picker?.accept.split(",")).toEqual(
    expect.arrayContaining([".json", "application/json", ".note", "application/x-note"]),
  );
  if (picker !== null) await userEvent.upload(picker, noteFile("Chosen"));
  await shown("Chosen");
});

it("says what may be dropped, and opens it", async () => {
  await refused();
  const page = screen.getByRole("main");
  const dataTransfer = { types: ["Files"], files: [noteFile("Dropped")] };
  fireEvent.dragOver(page, { dataTransfer });
  expect(await screen.findByText("Let go to look inside")).toBeInTheDocument();
  for (const format of [/Musubi JSON/u, /CSV.*XLSX.*Note/u])
    expect(screen.getByText(format, { selector: "dd" })).toBeInTheDocument();
  fireEvent.drop(page, { dataTransfer });
  await shown("Dropped");
});

it("opens text that is pasted only if a format is certain of it", async () => {
  await refused();
  const paste = (text: string) =>
    fireEvent.paste(document.body, { clipboardData: { files: [], getData: () => text } });
  paste('{"meta":{"title":"of something else"}}');
  paste(JSON.stringify(changedGraph({ "meta.title.en": "Pasted" })));
  await shown("Pasted");
});
