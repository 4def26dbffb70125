import "@fontsource-variable/inter/opsz.css";
import "@fontsource-variable/source-serif-4/opsz.css";
import "./ui/tokens.css";
import "./ui/contrast.css";
import "./app/page.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App, fetchAhead } from "./app/App.tsx";
import { leaveKeysToComposition } from "./app/compositionKeys.ts";
import { returnToKeptView } from "./app/host/keptView.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root.");
// First of all, because listeners are called in the order in which they came.
leaveKeysToComposition(window);
returnToKeptView();
fetchAhead();
// A view that fails says so on the page; the console of the built page stays empty.
const options = import.meta.env.PROD ? { onCaughtError: () => undefined } : {};
createRoot(root, options).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
