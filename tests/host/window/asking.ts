import type { InputOf, OperationName, OutputOf, Reply } from "../../../core/bridge/contract.ts";
import type { WindowHost } from "../../../host/window/window-host.ts";

/** Asks a host the way a bridge does. `value` fails where the host refuses. */
export function asking(host: () => WindowHost) {
  const call = <N extends OperationName>(name: N, input: InputOf<N>) =>
    host().invoke(name, input) as Promise<Reply<OutputOf<N>>>;
  const value = async <N extends OperationName>(name: N, input: InputOf<N>): Promise<OutputOf<N>> => {
    const reply = await call(name, input);
    if (reply.kind === "refused") throw new Error(JSON.stringify(reply.problems));
    return reply.value;
  };
  return { call, value };
}
