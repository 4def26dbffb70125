export const loadPresenter = async () =>
  (await import("./presenter/PresenterScreen.tsx")).PresenterScreen;
