/**
 * Does what can wait, so many ms from now at the earliest, and not while the picture that came with the page still
 * stands for one of the page's own: on a slow line what is fetched ahead would hold up what is needed. Returns how not
 * to do it.
 */
export function afterStart(run: () => void, rest: number): () => void {
  let timer = 0;
  const look = (): void => {
    if (document.getElementById("first-picture") === null) run();
    else wait();
  };
  const wait = (): void => {
    timer = window.setTimeout(look, rest);
  };
  wait();
  return () => window.clearTimeout(timer);
}
