import { describe, expect, it } from "vitest";
import { made } from "../../../core/base/problem.ts";
import { contract } from "../../../core/bridge/contract.ts";
import { dispatch } from "../../../core/bridge/dispatcher.ts";
import type { Handlers } from "../../../core/bridge/dispatcher.ts";

const heard: unknown[] = [];

/** Handlers that remember what reached them; only one of them answers what the contract asks for. */
function handlers(): Handlers<undefined> {
  const answer = (input: unknown) => {
    heard.push(input);
    return Promise.resolve(made({ path: "/cases" }));
  };
  const all = Object.fromEntries(Object.keys(contract).map((name) => [name, answer]));
  return all as unknown as Handlers<undefined>;
}

describe("a call over the bridge", () => {
  it("reaches its handler with the input that the schema read, and nothing beside it", async () => {
    heard.length = 0;
    const input = { parent: "/", name: "a", extra: "not in the contract" };
    const reply = await dispatch(handlers(), { name: "folder.make", input }, undefined);
    expect(reply).toMatchObject({ kind: "ok", value: { path: "/cases" } });
    expect(heard).toEqual([{ parent: "/", name: "a" }]);
  });

  it("reaches no handler under a name that is not of the contract", async () => {
    heard.length = 0;
    for (const name of ["__proto__", "hasOwnProperty", "case.destroy", ""]) {
      const reply = await dispatch(handlers(), { name, input: {} }, undefined);
      expect(reply).toMatchObject({ kind: "refused", problems: [{ code: "bridge.unknown-operation" }] });
    }
    expect(heard).toEqual([]);
  });

  it("is refused with the name of every field that does not fit", async () => {
    const reply = await dispatch(handlers(), { name: "folder.make", input: { parent: 1 } }, undefined);
    expect(reply.problems.map(({ params }) => params["field"])).toEqual(["parent", "name"]);
  });

  it("gives out nothing that the contract does not name", async () => {
    await expect(
      dispatch(handlers(), { name: "case.undo", input: { case: "0".repeat(32) } }, undefined),
    ).rejects.toThrow();
    const reply = await dispatch(
      { ...handlers(), "folder.make": () => Promise.resolve(made({ path: "/a", secret: "key" })) },
      { name: "folder.make", input: { parent: "/", name: "a" } },
      undefined,
    );
    expect(reply).toMatchObject({ value: { path: "/a" } });
    expect(JSON.stringify(reply)).not.toContain("secret");
  });
});
