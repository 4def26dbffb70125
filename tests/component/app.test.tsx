import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { App } from "../../src/app/App.tsx";
import { ErrorBoundary } from "../../src/app/ErrorBoundary.tsx";
import { LazyView } from "../../src/ui/LazyView.tsx";
import { changedGraph } from "../fixtures/changedGraph.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  window.history.replaceState(null, "", "/");
});

function serve(body: string, status = 200): void {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(body, { status })));
}

describe("the page", () => {
  it("says that a file is missing, in the language of the link", async () => {
    window.history.replaceState(null, "", "/?lang=de&data=data/none.json");
    serve("", 404);
    render(<App />);
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent(
      "none.json wurde nicht gefunden",
    );
    const languages = screen.getByRole("button", { name: "Sprache: Deutsch" });
    fireEvent.keyDown(languages, { key: "ArrowDown" });
    fireEvent.click(screen.getByText("English"));
    expect(await screen.findByText("none.json was not found")).toBeVisible();
    expect(window.location.search).toBe("?data=data/none.json&lang=en");
  });

  it("lists what is wrong with a file of which nothing is left", async () => {
    serve('{"musubi":');
    render(<App />);
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("1 problem");
    expect(screen.getByRole("listitem")).toHaveTextContent("To fix it:");
    serve(JSON.stringify(changedGraph({})));
    await userEvent.click(screen.getByRole("button", { name: "Check again" }));
    expect(await screen.findByRole("status")).toHaveTextContent("of 2 events");
    await waitFor(() => expect(document.title).toBe("A small graph · Musubi"));
  });

  it("shows the sound part of a file, and leads to the list of the rest", async () => {
    serve(JSON.stringify(changedGraph({ "events[1].date": "2022-06-31" })));
    render(<App />);
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
      <ErrorBoundary message="It has failed." again="Again">
        <LazyView load={load} props={{}} />
      </ErrorBoundary>,
    );
    expect(await screen.findByRole("alert")).toHaveTextContent("It has failed.");
    await userEvent.click(screen.getByRole("button", { name: "Again" }));
    expect(await screen.findByText("arrived")).toBeInTheDocument();
  });
});
