import { useTexts } from "../../texts/texts.ts";
import type { CitableKind } from "./citable-picker.tsx";

/** What opens the list of things to cite. */
export const triggers: Readonly<Record<string, CitableKind>> = { "@": "exhibit", "§": "provision", "=": "value" };

/** What can be put into the sentence, each with the sign that does the same while typing. */
export function InsertBar({ onChosen }: { readonly onChosen: (kind: CitableKind) => void }) {
  const { t } = useTexts();
  return (
    <div className="insert-bar">
      {Object.entries(triggers).map(([sign, kind]) => (
        <button type="button" key={kind} onClick={() => onChosen(kind)}>
          {t(`petition.cite.${kind}`)} <kbd aria-hidden>{sign}</kbd>
        </button>
      ))}
    </div>
  );
}
