/** The stage comes when it is needed; apart from the other views, because it shows some of them itself. */
export const loadStoryScreen = async () => (await import("./StoryScreen.tsx")).StoryScreen;
