import { digestFromHex } from "../../core/base/digest.ts";
import { blocks, made, refused } from "../../core/base/problem.ts";
import type { Problem, Result } from "../../core/base/problem.ts";
import type { OutputOf, ParsedInputOf } from "../../core/bridge/contract.ts";
import type { Handlers } from "../../core/bridge/dispatcher.ts";
import { findCitable } from "../../core/petition/citable.ts";
import { inOrder } from "../../core/petition/lint/lint.ts";
import { law } from "../../law/index.ts";
import type { CheckedPetition } from "../petition/compose-all.ts";
import { hexDigest } from "./byte-store.ts";
import { originalProblems } from "./case-check.ts";
import { checkedPetition } from "./case-lint.ts";
import { progressTeller, withJob } from "./jobs.ts";
import { buildInto } from "./petition-build.ts";
import { markedAsDraft } from "./petition-draft-mark.ts";
import { openPreviews } from "./petition-preview.ts";
import type { Previews } from "./petition-preview.ts";
import { petitionSource } from "./petition-source.ts";
import type { PetitionSource } from "./petition-source.ts";
import { startPetition } from "./petition-start.ts";
import { tokensByLanguage, viewPetition } from "./petition-view.ts";
import type { ProgramState } from "./program-handlers.ts";
import type { CallContext, OpenCase, Workplace } from "./workplace.ts";

type PetitionHandlers = Pick<Handlers<CallContext>, Extract<keyof Handlers<CallContext>, `petition.${string}`>>;

/** Answers what concerns petitions. `close` ends the page engine that is kept ready for previews. */
export function petitionHandlers(
  place: Workplace,
  { jobs, ownFolders }: Pick<ProgramState, "jobs" | "ownFolders">,
): { readonly handlers: PetitionHandlers; readonly close: () => Promise<void> } {
  const previews = openPreviews();
  const preview = previewer(place, previews);
  return {
    close: previews.close,
    handlers: {
      ...readingHandlers(place, previews),
      "petition.start": async (asked, context) => {
        const found = place.find(asked.case);
        return found.kind === "refused" ? found : startPetition({ place, open: found.value, context }, asked);
      },
      "petition.preview": async (asked, context) => {
        const found = place.find(asked.case);
        if (found.kind === "refused") return found;
        return withJob(jobs, asked.job, context, (own) => preview(found.value, asked, own));
      },
      "petition.build": async (asked, context) => {
        const found = place.find(asked.case);
        if (found.kind === "refused") return found;
        return withJob(jobs, asked.job, context, (own) =>
          buildInto({ place, open: found.value, context: own }, asked, ownFolders),
        );
      },
    },
  };
}

function readingHandlers(
  place: Workplace,
  previews: Previews,
): Pick<PetitionHandlers, "petition.view" | "petition.tokens" | "petition.citable"> {
  const answer = <T>(
    { case: handle, petition }: Pick<ParsedInputOf<"petition.view">, "case" | "petition">,
    read: (open: OpenCase, source: PetitionSource) => Result<T>,
  ): Promise<Result<T>> => {
    const found = place.find(handle);
    if (found.kind === "refused") return Promise.resolve(found);
    const source = petitionSource(found.value.folder.state, petition);
    return Promise.resolve(source.kind === "refused" ? source : read(found.value, source.value));
  };
  return {
    "petition.view": (asked) =>
      answer(asked, (open, source) => {
        previews.warm();
        const { problems } = checkedPetition(open.folder.state, asked.petition);
        return made({ ...viewPetition(source), revision: open.revision, problems: withOriginals(open, problems) });
      }),
    "petition.tokens": (asked) =>
      answer(asked, (_, source) => made({ tokens: tokensByLanguage(source, () => asked.tokens) })),
    "petition.citable": (asked) =>
      answer(asked, (_, { source, template, speakers }) => {
        const speaker = speakers.find(({ language }) => language === asked.language);
        if (speaker === undefined) return refused(notInPetition(asked.language));
        return made({ matches: findCitable(source, { template, law, speaker }, asked) });
      }),
  };
}

type Printed = Omit<OutputOf<"petition.preview">, "revision">;

/** Prints previews. What was printed is not printed again while neither the case nor what is known of its originals has changed. */
function previewer(place: Workplace, previews: Previews) {
  const printed = new WeakMap<CheckedPetition, Map<string, Printed>>();
  return async (
    open: OpenCase,
    { petition, language, job }: ParsedInputOf<"petition.preview">,
    context: CallContext,
  ): Promise<Result<OutputOf<"petition.preview">>> => {
    const { revision } = open;
    const found = checkedPetition(open.folder.state, petition);
    if (found.kind === "refused") return found;
    const checked = found.value;
    if (!checked.versions.some(({ speaker }) => speaker.language === language)) return refused(notInPetition(language));
    const problems = withOriginals(open, checked.problems);
    const { pages, isDraft } = markedAsDraft(checked, { problems, isAsked: false });
    const key = `${language} ${isDraft ? "draft" : ""}`;
    const known = printed.get(checked) ?? new Map<string, Printed>();
    printed.set(checked, known);
    const before = known.get(key);
    if (before !== undefined && place.bytes.find(before.bytes) !== undefined) return made({ ...before, revision });
    const tell = progressTeller(context, { job, total: 1, unit: "share" });
    const at = `${open.handle} ${petition} ${language}`;
    const { signal } = context;
    const progress = (share: number) => tell(share, language);
    const file = await previews.print({ place: at, checked, pages, language, signal, progress });
    if (file === undefined) return refused(blocks("command.interrupted"));
    const { bytes, path: name } = file;
    const handle = place.bytes.keep({ kind: "memory", bytes, name, mediaType: "application/pdf" });
    const now = { bytes: handle, digest: digestFromHex(hexDigest(bytes)), pages: file.pages, isDraft };
    known.set(key, now);
    return made({ ...now, revision });
  };
}

/** What is known of the stored originals blocks a petition too. Nothing is hashed for it. */
function withOriginals(open: OpenCase, problems: readonly Problem[]): readonly Problem[] {
  return inOrder([...originalProblems(open), ...problems]);
}

function notInPetition(language: string): Problem {
  return blocks("petition.language-not-in-petition", { language });
}
