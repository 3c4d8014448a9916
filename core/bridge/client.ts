import type { BridgeEvent } from "./event.ts";
import { bridgeEventSchema } from "./event.ts";
import type { InputOf, OperationName, OutputOf, Reply } from "./contract.ts";

/**
 * What carries calls and events between window and host: the preload of Electron, or HTTP on loopback. `invoke` answers with a
 * reply of the contract; `onEvent` gives a function that stops listening.
 */
export interface Bridge {
  readonly invoke: (name: string, input: unknown) => Promise<unknown>;
  readonly onEvent: (listener: (event: unknown) => void) => () => void;
}

/** The typed side of a bridge, for the window. */
export interface Client {
  readonly call: <N extends OperationName>(name: N, input: InputOf<N>) => Promise<Reply<OutputOf<N>>>;
  readonly onEvent: (listener: (event: BridgeEvent) => void) => () => void;
}

/** The typed client over any bridge. Replies come from our own host, which has checked them; events are checked here. */
export function clientOver(bridge: Bridge): Client {
  return {
    // eslint-disable-next-line no-restricted-syntax -- The host parsed this reply with the schema of the same name.
    call: (name, input) => bridge.invoke(name, input) as Promise<never>,
    onEvent: (listener) =>
      bridge.onEvent((event) => {
        const parsed = bridgeEventSchema.safeParse(event);
        if (parsed.success) listener(parsed.data);
      }),
  };
}
