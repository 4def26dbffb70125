export const loadShareDialog = async () => (await import("./ShareDialog.tsx")).ShareDialog;
