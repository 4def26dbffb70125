import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { messagesFor } from "../../src/i18n/messages.ts";
import { Failed } from "../../src/app/Failed.tsx";
import { FailureContext } from "../../src/ui/Boundary.tsx";
import { LazyView } from "../../src/ui/LazyView.tsx";
import { openApp } from "../fixtures/app.tsx";
import { changedGraph } from "../fixtures/changedGraph.ts";
import { button, press, serve } from "../fixtures/component.tsx";

describe("the page", () => {
  it("says that a file is missing, in the language of the link", async () => {
    openApp("?lang=de&data=data/none.json", "", 404);
    const missing = { level: 1, name: "none.json wurde nicht gefunden" };
    expect(await screen.findByRole("heading", missing)).toBeVisible();
    fireEvent.keyDown(button("Sprache: Deutsch"), { key: "ArrowDown" });
    fireEvent.click(screen.getByText("English"));
    expect(await screen.findByText("none.json was not found")).toBeVisible();
    expect(window.location.search).toBe("?data=data/none.json&lang=en");
  });

  it("lists what is wrong with a file of which nothing is left", async () => {
    openApp("", '{"musubi":');
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("1 problem");
    expect(screen.getByRole("listitem")).toHaveTextContent("To fix it:");
    serve(JSON.stringify(changedGraph({})));
    await press("Check again");
    expect(await screen.findByRole("status")).toHaveTextContent("of 2 events");
    await waitFor(() => expect(document.title).toBe("A small graph · Musubi"));
  });

  it("shows the sound part of a file, and leads to the list of the rest", async () => {
    openApp("", JSON.stringify(changedGraph({ "events[1].date": "2022-06-31" })));
    const notice = await screen.findByRole("alert");
    expect(notice).toHaveTextContent(/1 event is left out/u);
    expect(screen.getByRole("status")).toHaveTextContent("1 of 1 event,");
  });
});

describe("a view whose code does not come", () => {
  it("is asked for again", async () => {
    vi.spyOn(console, "error").mockReturnValue(undefined);
    const load = vi
      .fn<() => Promise<() => string>>()
      .mockRejectedValueOnce(new Error("offline"))
      .mockResolvedValue(() => "arrived");
    render(
      <FailureContext
        value={({ again }) => (
          <Failed message="It has failed." words={messagesFor("en").app} again={again} />
        )}
      >
        <p>The rest</p>
        <LazyView load={load} props={{}} />
      </FailureContext>,
    );
    expect(await screen.findByRole("alert")).toHaveTextContent("It has failed.");
    expect(screen.getByText("The rest")).toBeInTheDocument();
    await press("Try again");
    expect(await screen.findByText("arrived")).toBeInTheDocument();
  });
});
