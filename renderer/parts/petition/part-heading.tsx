import type { PetitionPart } from "../../../core/bridge/petition-operations.ts";
import { languages as known } from "../../texts/locale-files.ts";
import { useTexts } from "../../texts/texts.ts";

interface PartHeadingProps {
  /** Nothing for the texts that stand outside all parts. */
  readonly part: PetitionPart | undefined;
  /** The languages shown, the authoritative one first. */
  readonly shown: readonly string[];
}

/** The heading of a part as the program prints it, in each language shown. */
export function PartHeading({ part, shown }: PartHeadingProps) {
  const { t, say } = useTexts();
  if (part?.headings === undefined) {
    const name = part === undefined ? t("petition.other-texts") : say(`petition.part.${part.id}`);
    return <h2>{numbered(part?.mark, name)}</h2>;
  }
  const [first = "", ...others] = shown;
  const heading = (language: string) => numbered(part.mark, part.headings?.[language] ?? "");
  return (
    <div className={shown.length > 1 ? "part-headings part-headings-beside" : "part-headings"}>
      <h2 lang={first} dir={directionOf(first)}>
        {heading(first)}
      </h2>
      {others.map((language) => (
        <p key={language} lang={language} dir={directionOf(language)}>
          {heading(language)}
        </p>
      ))}
    </div>
  );
}

function numbered(mark: string | undefined, name: string): string {
  return mark === undefined || mark === "" ? name : `${mark}. ${name}`;
}

function directionOf(language: string): string {
  return known.find(({ tag }) => tag === language)?.direction ?? "auto";
}
