import { protocol } from "electron";
import type { Session } from "electron";
import type { WindowHost } from "../host/window/window-host.ts";
import { serveWindow } from "../host/window/window-route.ts";
import { isOwnPage } from "./window-lock.ts";

/** Gives `recourse:` the rights of a secure web address. Has to come before the program is ready. */
export function nameScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true };
  protocol.registerSchemesAsPrivileged([{ scheme: "recourse", privileges }]);
}

/** Answers the requests of a session from its host; there is one address of ours and no other. */
export function answerRequests(host: Pick<WindowHost, "handleBytes">, session: Session): void {
  session.protocol.handle("recourse", (request) =>
    isOwnPage(request.url) ? serveWindow(host, request) : new Response("", { status: 404 }),
  );
}
