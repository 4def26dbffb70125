import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";
import { loadAllMessages } from "../src/i18n/messages.ts";

// Code that is loaded on demand takes its time on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

// The page loads the words of one language; tests compare all of them.
await loadAllMessages();

afterEach(cleanup);
