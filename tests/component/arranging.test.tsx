import { renderHook, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { arranged, asInFile } from "../../src/model/arrangement.ts";
import { indexGraph } from "../../src/model/graphIndex.ts";
import { createMusubiStore } from "../../src/store/createMusubiStore.ts";
import { StoreProvider } from "../../src/store/StoreContext.tsx";
import { useArrange, useArrangedAhead } from "../../src/store/useArrange.ts";
import { graphFromText } from "../fixtures/graphFromText.ts";

const file = indexGraph(
  graphFromText(
    "2022-01-01 talks japan italy\n2022-02-01 talks japan usa\n2022-03-01 talks japan nato",
    {
      partners: ["italy", "usa", "nato"],
    },
  ),
);

function arranging() {
  const store = createMusubiStore(file);
  const { result } = renderHook(() => useArrange(), {
    wrapper: ({ children }) => <StoreProvider store={store}>{children}</StoreProvider>,
  });
  return { store, arrange: result.current };
}

it("takes two steps that follow each other faster than one is made", async () => {
  const { store, arrange } = arranging();
  arrange((now, index) => arranged.moved(now, index, "nato", -1));
  arrange((now, index) => arranged.moved(now, index, "nato", -1));
  await waitFor(() =>
    expect(store.getState().index.graph.meta.partners).toEqual(["nato", "italy", "usa"]),
  );
});

it("shows nothing that was asked for before another view was taken", async () => {
  const { store, arrange } = arranging();
  arrange((now) => arranged.centre(now, "italy"));
  await Promise.resolve();
  const other = arranged.coloured(asInFile, "japan", 3);
  store.getState().actions.arrange(other);
  arrange((now) => now);
  await waitFor(() => expect(store.getState().view.arrangement).toBe(other));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(store.getState().view.arrangement).toBe(other);
});

it("lets parts of the page make ahead what they will show, before it is shown", async () => {
  const store = createMusubiStore(file);
  const seen: string[] = [];
  const partners = (): string => store.getState().index.graph.meta.partners.join(" ");
  function* ahead(next: { readonly index: typeof file }) {
    seen.push(`shown ${partners()}`);
    yield;
    seen.push(`next ${next.index.graph.meta.partners.join(" ")}`);
  }
  const { result, unmount } = renderHook(
    () => {
      useArrangedAhead(ahead);
      return useArrange();
    },
    { wrapper: ({ children }) => <StoreProvider store={store}>{children}</StoreProvider> },
  );
  result.current((now, index) => arranged.moved(now, index, "nato", -1));
  await waitFor(() => expect(partners()).toBe("italy nato usa"));
  expect(seen).toEqual(["shown italy usa nato", "next italy nato usa"]);
  unmount();
  result.current((now, index) => arranged.moved(now, index, "nato", -1));
  await waitFor(() => expect(partners()).toBe("nato italy usa"));
  expect(seen).toHaveLength(2);
});
