import { blocks, refused } from "../base/problem.ts";
import { contract, isOperationName } from "./contract.ts";
import type { OperationName, OutputOf, ParsedInputOf, Reply } from "./contract.ts";

/**
 * One function for every operation; the type checker sees that none is missing and none is unknown. `Context` is what the host gives
 * a handler besides its input.
 */
export type Handlers<Context> = { readonly [N in OperationName]: Handler<N, Context> };

export type Handler<N extends OperationName, Context> = (
  input: ParsedInputOf<N>,
  context: Context,
) => Promise<Reply<OutputOf<N>>>;

/**
 * Answers one call. The name must be of the contract and the input must fit; what a handler answers is checked too, so that nothing
 * leaves the host that the contract does not name. A handler that throws is a bug and is left to the caller.
 */
export async function dispatch<Context>(
  handlers: Handlers<Context>,
  { name, input }: { readonly name: string; readonly input: unknown },
  context: Context,
): Promise<Reply<unknown>> {
  if (!isOperationName(name)) return refused(blocks("bridge.unknown-operation", { operation: name }));
  const parsed = contract[name].input.safeParse(input);
  if (!parsed.success) {
    const fields = [...new Set(parsed.error.issues.map((issue) => issue.path.map(String).join(".") || name))];
    return refused(...fields.map((field) => blocks("bridge.input-invalid", { operation: name, field }, { field })));
  }
  // eslint-disable-next-line no-restricted-syntax -- The schema just read this very input; TypeScript cannot tie the two through a union.
  const handler = handlers[name] as (input: unknown, context: Context) => Promise<Reply<unknown>>;
  const reply = await handler(parsed.data, context);
  return reply.kind === "refused" ? reply : { ...reply, value: contract[name].output.parse(reply.value) };
}
