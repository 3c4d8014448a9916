import "./no-eval.ts";
import "@mantine/core/styles.css";
import "./look/tokens.css";
import "./look/fonts.css";
import "./look/base.css";
import "./look/controls.css";
import { setNonce } from "get-nonce";
import { createRoot } from "react-dom/client";
import { openHost } from "./bridge/host.ts";
import { readArrival } from "./bridge/http-bridge.ts";
import { Program } from "./shell/program.tsx";

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? "";
setNonce(nonce);
const arrival = readArrival(location, sessionStorage, history);
const place = document.getElementById("window");
if (place !== null) {
  createRoot(place).render(<Program host={openHost(arrival.token)} nonce={nonce} casePath={arrival.casePath} />);
}
