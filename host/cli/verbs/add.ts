import { instantOrDaySchema } from "../../../core/base/instant.ts";
import { languageSchema } from "../../../core/base/language.ts";
import { made, refused } from "../../../core/base/problem.ts";
import type { Problem, Result } from "../../../core/base/problem.ts";
import { evidenceItemSchema, evidenceKinds, reliabilities } from "../../../core/evidence/evidence-item.ts";
import { addEvidence } from "../../case-folder/add-evidence.ts";
import type { EvidenceMetadata, TakenIn } from "../../case-folder/add-evidence.ts";
import { caseDepsOf, openCaseOf } from "../case-access.ts";
import type { Command, CommandContext, CommandOutcome } from "../command.ts";
import { refusedOutcome, usageProblem } from "../outcome.ts";
import { tableLines } from "../table.ts";

export const add: Command = {
  name: "add",
  summary: "Take evidence in, unchanged",
  usage: "add CASE FILE… [--source URL] [--captured-at T] [--kind K] [--title T] [--reliability R] [--confidential]",
  example:
    "recourse add belarus.recourse statement.pdf --source https://example.org/statement --captured-at 2020-08-12 --kind official-statement",
  positionals: { min: 2, max: Number.MAX_SAFE_INTEGER },
  options: {
    source: { type: "string", placeholder: "URL", help: "where the file comes from" },
    "captured-at": { type: "string", placeholder: "T", help: "day, or instant with offset, at which it was captured" },
    kind: { type: "string", placeholder: "K", help: evidenceKinds.join(", ") },
    title: { type: "string", help: "what the exhibit is called; the file name where left out" },
    reliability: { type: "string", placeholder: "R", help: reliabilities.join(", ") },
    confidential: { type: "boolean", help: "not for annexes" },
    language: { type: "string", placeholder: "TAG", help: "language of the file" },
    "obtained-by": { type: "string", placeholder: "NAME", help: "who captured or received it first" },
    caution: { type: "string", help: "what a reader must know before relying on it" },
    by: { type: "string", placeholder: "NAME", help: "who takes it in" },
  },
  run: async (context) => {
    const metadata = readMetadata(context);
    if (metadata.kind === "refused") return refusedOutcome(metadata.problems);
    const opened = await openCaseOf(context);
    if (opened.kind === "refused") return refusedOutcome(opened.problems);
    const taken: TakenIn[] = [];
    const problems: Problem[] = [...opened.problems];
    let folder = opened.value;
    for (const file of context.positionals.slice(1)) {
      const progress = (bytes: number, total: number) => context.progress(`${file}  ${share(bytes, total)}`);
      const result = await addEvidence(folder, file, { ...metadata.value, progress }, caseDepsOf(context));
      problems.push(...result.problems);
      if (result.kind === "refused") continue;
      taken.push(result.value);
      folder = result.value.folder;
    }
    return outcomeFor(taken, problems);
  },
};

function outcomeFor(taken: readonly TakenIn[], problems: readonly Problem[]): CommandOutcome {
  const items = taken.map(({ item, isNew }) => ({
    id: item.id,
    label: item.label,
    title: item.title,
    digest: item.digest,
    bytes: item.bytes,
    mediaType: item.mediaType,
    isNew,
  }));
  const rows = items.map((item) => [item.label, item.id, String(item.bytes), item.mediaType, item.digest]);
  return { data: { items }, lines: tableLines(["label", "id", "bytes", "media type", "digest"], rows), problems };
}

function readMetadata(context: CommandContext): Result<EvidenceMetadata> {
  const problems: Problem[] = [];
  const read = <T>(name: string, schema: Reader<T>): T | undefined => {
    const text = context.text(name);
    const parsed = text === undefined ? undefined : schema.safeParse(text);
    if (parsed?.success === false)
      problems.push(usageProblem("option-value", { option: `--${name}`, value: text ?? "" }));
    return parsed?.success === true ? parsed.data : undefined;
  };
  const fields = evidenceItemSchema.unwrap().shape;
  const metadata = withoutUndefined({
    kind: read("kind", fields.kind),
    reliability: read("reliability", fields.reliability),
    capturedAt: read("captured-at", instantOrDaySchema),
    language: read("language", languageSchema),
    source: context.text("source"),
    title: context.text("title"),
    obtainedBy: context.text("obtained-by"),
    caution: context.text("caution"),
  });
  if (metadata.title !== undefined && context.positionals.length > 2) problems.push(usageProblem("title-for-many", {}));
  if (problems.length > 0) return refused(...problems);
  return made({ ...metadata, confidentiality: context.flag("confidential") ? "confidential" : "public" });
}

interface Reader<T> {
  readonly safeParse: (text: string) => { readonly success: true; readonly data: T } | { readonly success: false };
}

type Present<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

function withoutUndefined<T extends object>(fields: T): Present<T>;
function withoutUndefined(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function share(bytes: number, total: number): string {
  return `${total === 0 ? 100 : Math.floor((bytes / total) * 100)} %`;
}
