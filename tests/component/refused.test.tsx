import { renderHook, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { useFullscreen } from "../../src/app/story/stageScreen.ts";
import { messagesFor } from "../../src/i18n/messages.ts";
import { CopyReport } from "../../src/views/problems/ProblemButtons.tsx";
import { openApp } from "../fixtures/app.tsx";
import { button, renderPart } from "../fixtures/component.tsx";
import { minimalGraph } from "../fixtures/minimalGraph.ts";

/** What a browser has not, or does not allow, breaks nothing: an error that nobody catches fails the run. */

it("a report that cannot be copied says so, also where there is no clipboard", async () => {
  const user = userEvent.setup();
  vi.stubGlobal("navigator", { ...navigator, clipboard: undefined });
  const { problems: words } = messagesFor("en");
  renderPart(
    <CopyReport name="x.json" problems={[]} words={words} language="en" />,
    minimalGraph(),
  );
  await user.click(button("Copy report"));
  expect(await screen.findByRole("button")).toHaveTextContent("The browser did not allow copying");
});

it.each([
  ["a file that is not there", "gone", 404, "The data could not be loaded (notFound)."],
  ["a file of which nothing can be shown", "{}", 200, "Nothing of the data can be shown."],
])("the page around a frame hears of %s", async (_, file, status, reason) => {
  const opener = { postMessage: vi.fn<(said: unknown, target: string) => void>() };
  vi.stubGlobal("opener", opener);
  openApp("?v=1&data=data/other.json", file, status);
  await vi.waitFor(() => expect(opener.postMessage).toHaveBeenCalledOnce());
  expect(opener.postMessage.mock.lastCall?.[0]).toEqual({
    musubi: 1,
    type: "error",
    code: "unreadable",
    message: reason,
  });
});

it("a full screen that is refused leaves the stage as it is", async () => {
  // Not a mock of vitest: that catches what it rejects with.
  let asked = 0;
  const requestFullscreen = async (): Promise<void> => {
    asked += 1;
    return Promise.reject(new TypeError("not allowed"));
  };
  Object.assign(document, { fullscreenEnabled: true, fullscreenElement: null });
  Object.assign(document.documentElement, { requestFullscreen });
  const { result } = renderHook(useFullscreen);
  result.current?.toggle();
  expect(asked).toBe(1);
  // An error that nobody catches is known by then.
  await new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
  expect(result.current?.on).toBe(false);
});
