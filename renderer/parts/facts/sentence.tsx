import { Fragment } from "react";
import { parseText } from "../../../core/petition/token.ts";
import type { Token } from "../../../core/petition/token.ts";
import { addressOf } from "../../shell/place.ts";
import { useTexts } from "../../texts/texts.ts";
import { useCase } from "../../case/case-desk.ts";
import { ExhibitChip } from "../exhibit-chip.tsx";
import { useFacts } from "./facts-desk.ts";
import { quantityWords } from "./token-words.ts";
import "./sentence.css";

interface SentenceProps {
  readonly text: string;
  /** Inside a link or an option nothing else may be a link. */
  readonly isPlain?: boolean;
}

/** A stored sentence as it will be read: numbers, dates, exhibits and references stand where their tokens are. */
export function Sentence({ text, isPlain = false }: SentenceProps) {
  const { head } = useCase();
  const { pieces, broken } = parseText(text);
  return (
    <span lang={head.record.authoritative} dir="auto">
      {pieces.map((piece, index) =>
        piece.kind === "token" ? (
          <TokenWords key={index} token={piece.token} isPlain={isPlain} />
        ) : piece.isItalic ? (
          <em key={index}>{piece.text}</em>
        ) : (
          <Fragment key={index}>{piece.text}</Fragment>
        ),
      )}
      {broken.map((piece) => (
        <Broken key={piece} text={piece} />
      ))}
    </span>
  );
}

function TokenWords({ token, isPlain }: { readonly token: Token; readonly isPlain: boolean }) {
  switch (token.kind) {
    case "exhibit":
      return <ExhibitRefs labels={token.refs} isPlain={isPlain} />;
    case "finding":
    case "explanation":
      return <FactRefs token={token} kind={token.kind} isPlain={isPlain} />;
    case "value":
    case "date":
    case "dates":
    case "moment":
      return <Quantity token={token} />;
    case "person":
      return <PersonName id={token.refs[0] ?? ""} />;
    case "cite":
    case "pinpoint":
    case "instrument":
      return <LawWords token={token} />;
    case "part":
    case "annex":
    case "figure":
    case "table":
    case "request":
      return <bdi className="sentence-reference">{token.refs.join(", ")}</bdi>;
  }
}

function ExhibitRefs({ labels, isPlain }: { readonly labels: readonly string[]; readonly isPlain: boolean }) {
  const { exhibitLabelled } = useFacts();
  return labels.map((label) => {
    const exhibit = exhibitLabelled(label);
    if (exhibit === undefined || isPlain)
      return (
        <bdi key={label} className="exhibit-chip">
          {label}
        </bdi>
      );
    return <ExhibitChip key={label} {...exhibit} />;
  });
}

interface FactRefsProps {
  readonly token: Token;
  readonly kind: "finding" | "explanation";
  readonly isPlain: boolean;
}

function FactRefs({ token, kind, isPlain }: FactRefsProps) {
  const { t } = useTexts();
  const { numberOf } = useFacts();
  return token.refs.map((id, index) => {
    const number = numberOf(id);
    if (number === undefined) return <Broken key={id} text={`{${kind}:${id}}`} />;
    const name = t(`facts.${kind}-name`, { number });
    return (
      <Fragment key={id}>
        {index > 0 && ", "}
        <bdi>{isPlain ? name : <a href={addressOf({ screen: "facts", record: id })}>{name}</a>}</bdi>
      </Fragment>
    );
  });
}

function Quantity({ token }: { readonly token: Token }) {
  const { t } = useTexts();
  const { findings, explanations, disruptions, voice, timeZone, exhibit } = useFacts();
  if (voice === undefined) return "…";
  const words = quantityWords(token, { values: { findings, explanations, disruptions }, voice, timeZone });
  if (words === undefined) return <Broken text={`{${token.kind}:${token.refs.join(",")}}`} />;
  if (words.from === undefined) return words.text;
  const { kind, record } = words.from;
  return (
    <span className="sentence-value" title={t(`facts.value-${kind}`, { source: exhibit(record)?.label ?? record })}>
      {words.text}
    </span>
  );
}

function PersonName({ id }: { readonly id: string }) {
  const { persons } = useFacts();
  const person = persons.find((one) => one.id === id);
  return person === undefined ? <Broken text={`{person:${id}}`} /> : <bdi>{person.name}</bdi>;
}

function LawWords({ token }: { readonly token: Token }) {
  const { lawWords } = useFacts();
  const text = lawWords?.(token);
  if (token.kind === "cite") return <bdi className="sentence-law">{`§ ${text ?? token.refs.join(", ")}`}</bdi>;
  return text === undefined ? <bdi className="sentence-law">{token.refs.join(", ")}</bdi> : <bdi>{text}</bdi>;
}

function Broken({ text }: { readonly text: string }) {
  const { t } = useTexts();
  return (
    <span className="sentence-broken" title={t("facts.broken-token")}>
      <bdi>{text}</bdi>
    </span>
  );
}
