// Put first into the page that is tested: WebKit's driver tells nothing of the console.
window.complaints = [];
for (const level of ["error", "warn"])
  console[level] = (...words) => window.complaints.push(words.map(String).join(" "));
addEventListener(
  "error",
  ({ message, target }) => {
    // Firefox says so of the page's own script, which is there already.
    if (target.rel === "modulepreload") return;
    // What does not load is an event of its element, without a message.
    window.complaints.push(message ?? `not loaded: ${target.outerHTML}`);
  },
  true,
);
addEventListener("unhandledrejection", ({ reason }) => window.complaints.push(String(reason)));
addEventListener("securitypolicyviolation", ({ violatedDirective, sourceFile, sample }) =>
  window.complaints.push(`${violatedDirective}: ${sourceFile} ${sample}`),
);
