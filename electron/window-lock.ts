import type { Session, WebContents } from "electron";

/** The address of the window; it opens a case at once where one is given. */
export function startPage(casePath: string | undefined): string {
  return casePath === undefined ? "recourse://app/" : `recourse://app/#token=&case=${encodeURIComponent(casePath)}`;
}

/** Whether an address is of the window itself: its scheme and its host are compared as they were parsed, not as they were written. */
export function isOwnPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === "recourse:" && host === "app";
}

/** Keeps a page where it is: it neither goes nor is sent to another place, opens no window, and holds no page of others. */
export function lockPage(contents: WebContents): void {
  const stay = (event: { readonly url: string; readonly preventDefault: () => void }) => {
    if (!isOwnPage(event.url)) event.preventDefault();
  };
  contents.on("will-navigate", stay);
  contents.on("will-redirect", stay);
  contents.on("will-frame-navigate", stay);
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
}

/**
 * Refuses a page every device and every address of a network, without asking the person. One thing is let pass: putting text on the
 * clipboard, for the buttons that copy a digest.
 */
export function refusePermissions(session: Session): void {
  const isLet = (permission: string) => permission === "clipboard-sanitized-write";
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(isLet(permission)));
  session.setPermissionCheckHandler((_contents, permission) => isLet(permission));
  session.setDevicePermissionHandler(() => false);
  const network = ["http://*/*", "https://*/*", "ws://*/*", "wss://*/*"];
  session.webRequest.onBeforeRequest({ urls: network }, (_details, answer) => answer({ cancel: true }));
}
