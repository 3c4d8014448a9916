import { useMemo } from "react";
import "./file-name.css";

/** Characters that are not seen, or that turn the direction of what follows them (UAX 9). */
const unseen = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/**
 * A file name as it is, kept apart from the text around it: characters that cannot be seen stand as their code, so that a name cannot
 * pretend to be another.
 */
export function FileName({ name }: { readonly name: string }) {
  const parts = useMemo(() => partsOf(name), [name]);
  return (
    <bdi className="ltr file-name">
      {parts.map(({ text, isMark }, index) =>
        isMark ? (
          <span key={index} className="file-name-mark">
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </bdi>
  );
}

/** The same for a place inside a sentence: marks in plain letters, and isolated by characters. */
export function plainFileName(name: string): string {
  return `\u2068${name.replace(unseen, (character) => `[${codeOf(character)}]`)}\u2069`;
}

function partsOf(name: string): readonly { readonly text: string; readonly isMark: boolean }[] {
  const parts = [];
  let from = 0;
  for (const { 0: character, index } of name.matchAll(unseen)) {
    if (index > from) parts.push({ text: name.slice(from, index), isMark: false });
    parts.push({ text: codeOf(character), isMark: true });
    from = index + character.length;
  }
  if (from < name.length) parts.push({ text: name.slice(from), isMark: false });
  return parts;
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
