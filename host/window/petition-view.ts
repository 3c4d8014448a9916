import type { RecordId } from "../../core/base/identifier.ts";
import type { OutputOf } from "../../core/bridge/contract.ts";
import type { PetitionPart, PetitionPiece, PieceWords } from "../../core/bridge/petition-operations.ts";
import { isCompetent } from "../../core/mapping/competent-forum.ts";
import { titleOfForum } from "../../core/mapping/forum-title.ts";
import { outlinePetition } from "../../core/petition/outline.ts";
import type { Outline, OutlineBlock, OutlineSection } from "../../core/petition/outline.ts";
import type { PetitionCase } from "../../core/petition/petition-case.ts";
import type { Speaker } from "../../core/petition/speaker.ts";
import { tokenTexts, writtenTokens } from "../../core/petition/token-text.ts";
import type { TokenText } from "../../core/petition/token-text.ts";
import { wordedFields, wordsIn } from "../../core/petition/wording.ts";
import type { WordedField, Words } from "../../core/petition/wording.ts";
import { law } from "../../law/index.ts";
import type { PetitionSource } from "./petition-source.ts";

type View = Omit<OutputOf<"petition.view">, "revision" | "problems">;

const known = new WeakMap<PetitionSource, View>();

/** A petition as the editor shows it: every text with its words in each language, numbered as it is printed. Worked out once. */
export function viewPetition(petition: PetitionSource): View {
  const view = known.get(petition) ?? makeView(petition);
  known.set(petition, view);
  return view;
}

function makeView(petition: PetitionSource): View {
  const { source, template, speakers } = petition;
  const voices = speakers.map((speaker) => voiceOf(petition, speaker));
  const [first] = speakers;
  const { outline } = voiceOf(petition, first);
  const printed = new Map(outline.parts.map((part) => [part.part.id, part]));
  const parts = template.parts.map((part): PetitionPart => {
    const { mark = "", sections = [] } = printed.get(part.id) ?? {};
    return {
      id: part.id,
      mark,
      headings: Object.fromEntries(speakers.map(({ language, say }) => [language, say(`part.${part.id}`)])),
      kind: part.kind,
      isFilledByProgram: part.contents !== "blocks" || part.kind === "signatories",
      sections: sections.map((section) => sectionOf(section, source, voices)),
    };
  });
  const pieces = parts.flatMap(({ sections }) => sections.flatMap((section) => section.pieces));
  const places = new Set(pieces.map(({ record, field }) => `${record}.${field}`));
  const labels = new Map(source.evidence.map(({ id, label }) => [id, label]));
  // A text outside the parts is known by the label of its exhibit, or by the paragraph that prints its record.
  const numberOf = (id: RecordId) => labels.get(id) ?? outline.paragraphOf.get(id) ?? "";
  const others = wordedFields(source)
    .filter(({ of, field }) => !places.has(`${of}.${field}`))
    .map((field) => pieceOf({ kind: "title", number: numberOf(field.of) }, field, voices));
  return {
    authoritative: first.language,
    languages: speakers.map(({ language }) => language),
    addressees: addresseesOf(petition),
    parts,
    others,
    tokens: tokensIn([...pieces, ...others], petition),
  };
}

function addresseesOf({ source, template, speakers: [first] }: PetitionSource): View["addressees"] {
  const { addressees } = source.petition;
  const offered = template.forums.filter((id) => isCompetent(law, id, source.incident.country));
  return [...new Set([...offered, ...addressees])].map((id) => {
    const title = titleOfForum(law, id, first.language);
    const { languages = [] } = law.forums.get(id) ?? {};
    const isEnglish = title.problems.some(({ code }) => code === "law.name-not-confirmed");
    const titleLanguage = isEnglish ? "en" : first.language;
    return { id, title: title.kind === "ok" ? title.value : id, titleLanguage, languages };
  });
}

/** What tokens print in each language of a petition, by language and then by the token. */
export function tokensByLanguage(
  { source, template, speakers }: PetitionSource,
  tokensOf: (language: string) => Iterable<string>,
): Readonly<Record<string, Readonly<Record<string, TokenText>>>> {
  return Object.fromEntries(
    speakers.map((speaker) => {
      const texts = tokenTexts(source, { template, law, speaker }, tokensOf(speaker.language));
      return [speaker.language, texts];
    }),
  );
}

/** The tokens of each language are those of its own words and of the authoritative ones, which are translated next. */
function tokensIn(pieces: readonly PetitionPiece[], petition: PetitionSource) {
  const words = pieces.flatMap((piece) => piece.words);
  return tokensByLanguage(petition, (language) => {
    const own = words.filter((one) => one.language === language || one.state === "authoritative");
    return own.flatMap(({ text }) => writtenTokens(text));
  });
}

/** One language of a petition: its words, and its numbers, which differ from language to language in the letters of requests. */
interface Voice {
  readonly language: string;
  readonly words: Words;
  readonly outline: Outline;
  readonly numbers: ReadonlyMap<string, string>;
}

function voiceOf({ source, template }: PetitionSource, speaker: Speaker): Voice {
  const outline = outlinePetition(source, template, speaker);
  const blocks = outline.parts.flatMap(({ sections }) => sections.flatMap((section) => section.blocks));
  return {
    language: speaker.language,
    words: wordsIn(source, speaker.language),
    outline,
    numbers: new Map(blocks.map(({ block, number, tableNumber }) => [block.id, tableNumber?.toString() ?? number])),
  };
}

function sectionOf({ section, mark, blocks }: OutlineSection, source: PetitionCase, voices: readonly Voice[]) {
  const place = { of: section.id, field: "heading" };
  const heading =
    section.heading === undefined
      ? []
      : [pieceOf({ kind: "heading", number: mark }, { ...place, text: section.heading }, voices)];
  const pieces = blocks.flatMap((block) => piecesOf(block, source).map((one) => pieceOf(one.head, one.field, voices)));
  return { id: section.id, mark, pieces: [...heading, ...pieces] };
}

type PieceHead = Pick<PetitionPiece, "kind" | "number" | "block" | "exhibits">;

interface BarePiece {
  readonly head: PieceHead;
  readonly field: WordedField;
}

/** The pieces of a block. One that names a record which is gone has a piece without words, so that it can be removed. */
function piecesOf({ block, number, tableNumber }: OutlineBlock, source: PetitionCase): readonly BarePiece[] {
  const of = block.id;
  const head = { number, block: of };
  switch (block.kind) {
    case "text": {
      const lead = block.lead === undefined ? [] : [{ head: { ...head, kind: "lead" as const }, lead: block.lead }];
      return [
        ...lead.map((one) => ({ head: one.head, field: { of, field: "lead", text: one.lead } })),
        {
          head: { kind: "text", block: of, number: lead.length === 0 ? number : "" },
          field: { of, field: "text", text: block.text },
        },
      ];
    }
    case "request":
      return [{ head: { ...head, kind: "request" }, field: { of, field: "text", text: block.text } }];
    case "statement": {
      const finding = source.findings.find(({ id }) => id === block.finding);
      const exhibits = exhibitsOf(finding?.exhibits ?? [], source);
      const field = { of: block.finding, field: "text", text: finding?.text ?? "" };
      return [{ head: { ...head, kind: "statement", exhibits }, field }];
    }
    case "answer": {
      const one = source.explanations.find(({ id }) => id === block.explanation);
      const exhibits = exhibitsOf(one?.exhibits ?? [], source);
      const place = { of: block.explanation, field: "text", text: one?.text ?? "" };
      const answer = { of: block.explanation, field: "answer", text: one?.answer ?? "" };
      return [
        { head: { ...head, kind: "explanation", exhibits }, field: place },
        ...(one === undefined ? [] : [{ head: { kind: "answer" as const, block: of, number: "" }, field: answer }]),
      ];
    }
    case "elements": {
      const allegation = source.allegations.find(({ id }) => id === block.allegation);
      const field = { of: block.allegation, field: "heading", text: allegation?.heading ?? "" };
      return [{ head: { kind: "elements", block: of, number: tableNumber?.toString() ?? "" }, field }];
    }
  }
}

function pieceOf(head: PieceHead, { of, field, text }: WordedField, voices: readonly Voice[]): PetitionPiece {
  const words = voices.map(({ language, words: look, numbers }): PieceWords => {
    const own = head.block === undefined || head.number === "" ? undefined : numbers.get(head.block);
    const number = own ?? head.number;
    const found = look(of, field, text);
    switch (found.status) {
      case "authoritative":
        return { language, number, text, state: "authoritative" };
      case "missing":
        // Where nothing is written yet, nothing is to be translated.
        return { language, number, text: "", state: text === "" ? "current" : "missing" };
      case "stale":
        return { language, number, text: found.text, state: "stale" };
      case "translated":
        return { language, number, text: found.text, state: "current" };
    }
  });
  return { ...head, record: of, field, words };
}

function exhibitsOf(ids: readonly string[], { evidence }: PetitionCase): NonNullable<PetitionPiece["exhibits"]> {
  return ids.flatMap((id) => {
    const item = evidence.find((candidate) => candidate.id === id);
    return item === undefined ? [] : [{ item: item.id, label: item.label }];
  });
}
