import { spawn } from "node:child_process";

/** Opens an address in the browser of the person; false: there is none, or nobody can say. */
export async function openBrowser(address: string): Promise<boolean> {
  const opener = openerOf(process.platform);
  if (opener === null) return false;
  const [command, ...words] = opener;
  return new Promise((done) => {
    const child = spawn(command, [...words, address], { stdio: "ignore", detached: true });
    child.once("error", () => done(false));
    child.once("spawn", () => done(true));
    child.unref();
  });
}

function openerOf(platform: NodeJS.Platform): readonly [string, ...string[]] | null {
  switch (platform) {
    case "darwin":
      return ["open"];
    // Not `start`: its shell would read the "&" of an address.
    case "win32":
      return ["rundll32", "url.dll,FileProtocolHandler"];
    default: {
      const { DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME } = process.env;
      const hasScreen = [DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME].some(Boolean);
      return hasScreen ? ["xdg-open"] : null;
    }
  }
}
