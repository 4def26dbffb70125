import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { openApp } from "../fixtures/app.tsx";
import { minimalGraph } from "../fixtures/minimalGraph.ts";

/** The page with its own data, and a file of another format chosen. */
async function choose(text: string | Uint8Array<ArrayBuffer>, name = "ties.csv") {
  openApp("", JSON.stringify(minimalGraph()));
  await waitFor(() => expect(document.title).toBe("A small graph · Musubi"));
  await drop(text, name);
  return screen.findByRole("dialog", { name: "Import" });
}

async function drop(text: string | Uint8Array<ArrayBuffer>, name: string): Promise<void> {
  const { fireEvent } = await import("@testing-library/react");
  const dataTransfer = { types: ["Files"], files: [new File([text], name)] };
  fireEvent.drop(screen.getByRole("main"), { dataTransfer });
}

const ties = `date,title,actors\n2021-03-05,Meeting in Rome,"Italy; Japan"\n2022,Treaty,"Japan; Korea"\n`;

describe("a file of another format", () => {
  it("is shown as it was understood, and opens with the guesses", async () => {
    const dialog = await choose(ties);
    expect(dialog).toHaveTextContent("2 rows · 3 columns");
    expect(within(dialog).getByRole("combobox", { name: "What “actors” holds" })).toHaveValue(
      "participant",
    );
    expect(dialog).toHaveTextContent("Nothing leaves this computer.");
    expect(document.title).toBe("A small graph · Musubi");
    await userEvent.click(within(dialog).getByRole("button", { name: "Open 2 events" }));
    await waitFor(() => expect(document.title).toBe("ties · Musubi"));
    expect(screen.queryByRole("dialog", { name: "Import" })).not.toBeInTheDocument();
  });

  it("says of a large one that its pictures, and their counts, are of a part", async () => {
    const rows = Array.from({ length: 700 }, (_, at) => `2021-03-05,Meeting ${at},Italy; Japan\n`);
    const dialog = await choose(`date,title,actors\n${rows.join("")}`);
    const words = "The pictures, and the counts in them, are of 600 events; all are opened.";
    expect(await within(dialog).findByText(words)).toBeVisible();
    expect(dialog).toHaveTextContent("5 of 700 events, as they will read");
    expect(dialog).toHaveTextContent("most shared events, 700");
  });

  it("says that the page may not answer, where a large one is read without a Worker", async () => {
    const rows = "2021-03-05,A meeting of many,Italy; Japan\n".repeat(14_000);
    const dialog = choose(`date,title,actors\n${rows}`);
    expect(await screen.findByText(/read in the page itself/u)).toBeVisible();
    expect(await dialog).toHaveTextContent("14,000 rows");
  });

  it("is left, and what was open stays", async () => {
    const dialog = await choose(ties);
    await userEvent.click(within(dialog).getByRole("button", { name: "Close" }));
    await waitFor(() =>
      expect(screen.queryByRole("dialog", { name: "Import" })).not.toBeInTheDocument(),
    );
    expect(document.title).toBe("A small graph · Musubi");
  });

  it("is read otherwise where a person says so, and can go back to the guesses", async () => {
    const dialog = await choose("date,title\n3/5/2021,Talks\n2/4/2021,Visit\n");
    const order = within(dialog).getByRole("combobox", { name: "How “date” is read" });
    expect(dialog).toHaveTextContent("Please decide");
    await within(dialog).findByText("3 May 2021");
    await userEvent.selectOptions(order, "Month first");
    await within(dialog).findByText("5 Mar 2021");
    expect(dialog).toHaveTextContent("You changed this");
    await userEvent.click(within(dialog).getByRole("button", { name: "Back to the guesses" }));
    await within(dialog).findByText("3 May 2021");
  });

  it("is read in another encoding where a person knows it better", async () => {
    // "Paweł" in Windows-1250, which has the same bytes as other letters of Western Europe.
    const bytes = Uint8Array.from(
      [..."date,title\n2021,Visit of Pawe\u00b3\n"].map((one) => one.charCodeAt(0)),
    );
    const dialog = await choose(bytes);
    const read = async (as: string): Promise<void> => {
      const open = await screen.findByRole("dialog", { name: "Import" });
      const encoding = within(open).getByRole("combobox", { name: "How its letters are encoded" });
      await userEvent.selectOptions(encoding, as);
    };
    expect(dialog).toBeVisible();
    await read("Windows-1252");
    await screen.findByText("Visit of Pawe³");
    await read("Windows-1250");
    await screen.findByText("Visit of Paweł");
  });

  it("offers the names of its texts, as named only", async () => {
    const dialog = await choose(
      "date,event\n2003-01-02,Officials say that Bush and Rumsfeld meet.\n2003-02-03,It is said that Bush speaks to Rumsfeld.\n",
    );
    await userEvent.selectOptions(
      within(dialog).getByRole("combobox", { name: "Where who takes part is found" }),
      "Names found in the text",
    );
    const bush = await within(dialog).findByRole("button", { name: "Bush 2" });
    expect(bush).toHaveAttribute("aria-pressed", "true");
    expect(dialog).toHaveTextContent("Drawn dotted");
  });

  it("merges two spellings only when asked, and takes it back", async () => {
    const dialog = await choose(
      `date,title,who\n2001,A,"Franklin County; Iowa"\n2002,B,"Fanklin County; Iowa"\n2003,C,"Franklin County; Ohio"\n`,
    );
    await userEvent.click(await within(dialog).findByRole("button", { name: "Look at them" }));
    await userEvent.click(
      within(dialog).getByRole("button", { name: "Merge into “Franklin County”" }),
    );
    await waitFor(() => expect(dialog).toHaveTextContent("Every problem is decided."));
    const row = within(dialog).getByRole("row", { name: /Fanklin County/u });
    expect(row).toHaveTextContent("Merged into “Franklin County”");
    await userEvent.click(within(row).getByRole("button", { name: "Undo" }));
    await userEvent.click(within(row).getByRole("button", { name: "Keep apart" }));
    await waitFor(() => expect(dialog).toHaveTextContent("Every problem is decided."));
    expect(row).toHaveTextContent("Kept apart");
    const [head] = within(dialog).getAllByRole("button", { name: "Undo" });
    await userEvent.click(head as HTMLElement);
    await within(row).findByRole("button", { name: "Merge into “Franklin County”" });
  });

  it("takes extra spaces away only when asked, shows them meanwhile, and gives them back", async () => {
    const dialog = await choose("date,title\n2021,Two  words\n2022,Talks \n");
    const inside = within(dialog);
    await userEvent.click(await inside.findByRole("button", { name: "Look at them" }));
    const row = inside.getByRole("row", { name: /Two··words/u });
    expect(row).toHaveTextContent("Becomes one space");
    await userEvent.click(inside.getByRole("button", { name: "Fix all 2" }));
    expect(row).toHaveTextContent("Became one space");
    await waitFor(() => expect(dialog).toHaveTextContent("Every problem is decided."));
    await userEvent.click(inside.getByRole("button", { name: "Keep as written" }));
    await waitFor(() => expect(dialog).toHaveTextContent("1 kind of problem, 2 places"));
  });

  it("leaves rows out only when asked, gives them back, and offers them as a file", async () => {
    const dialog = await choose(
      "date,title,source\n2021,Talks,Book\n2022,Visit,\n2023,Call,Book\n",
    );
    const inside = within(dialog);
    await userEvent.click(await inside.findByRole("button", { name: "Look at them" }));
    expect(dialog).toHaveTextContent("Nothing is left out.");
    await userEvent.click(inside.getByRole("button", { name: "Leave out all" }));
    await inside.findByRole("button", { name: "Open 2 events" });
    expect(inside.getByRole("button", { name: "Download left-out rows" })).toBeEnabled();
    const row = inside.getByRole("row", { name: /Visit/u });
    expect(row).toHaveTextContent("Left out");
    await userEvent.click(within(row).getByRole("button", { name: "Put back" }));
    await inside.findByRole("button", { name: "Open 3 events" });
    await userEvent.click(within(row).getByRole("button", { name: "Leave out" }));
    await inside.findByRole("button", { name: "Open 2 events" });
  });

  it("says what is wrong with a file of which nothing can be read, and leaves what was open", async () => {
    openApp("", JSON.stringify(minimalGraph()));
    await waitFor(() => expect(document.title).toBe("A small graph · Musubi"));
    await drop(`date,title\n"never closed,Talks\n`, "open.csv");
    const dialog = await screen.findByRole("dialog", { name: "This file cannot be opened" });
    expect(dialog).toHaveTextContent("is never closed");
    expect(document.title).toBe("A small graph · Musubi");
  });
});

it("opens the next file of the same shape as the last was decided", async () => {
  const dialog = await choose("date,title\n3/5/2021,Talks\n2/4/2021,Visit\n");
  await userEvent.selectOptions(
    within(dialog).getByRole("combobox", { name: "How “date” is read" }),
    "Month first",
  );
  await userEvent.click(within(dialog).getByRole("button", { name: "Open 2 events" }));
  await waitFor(() => expect(document.title).toBe("ties · Musubi"));
  await drop("date,title\n1/2/2022,Call\n3/4/2022,Visit\n", "more.csv");
  const next = await screen.findByRole("dialog", { name: "Import" });
  expect(within(next).getByRole("combobox", { name: "How “date” is read" })).toHaveValue(
    "month-first",
  );
});
