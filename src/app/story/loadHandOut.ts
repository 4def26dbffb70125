export const loadHandOut = async () => (await import("./handOut/HandOutScreen.tsx")).HandOutScreen;
