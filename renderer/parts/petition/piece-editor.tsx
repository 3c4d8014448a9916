import { Document } from "@tiptap/extension-document";
import { Italic } from "@tiptap/extension-italic";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";
import { UndoRedo } from "@tiptap/extensions";
import { EditorContent, useEditor } from "@tiptap/react";
import type { Editor } from "@tiptap/react";
import { useRef, useState } from "react";
import { getNonce } from "get-nonce";
import { useResting } from "../../case/use-resting.ts";
import { CitablePicker } from "./citable-picker.tsx";
import type { CitableKind } from "./citable-picker.tsx";
import { InsertBar, triggers } from "./insert-bar.tsx";
import { documentOf, textOf } from "./token-text.ts";
import { tokenNode } from "./token-node.ts";
import type { TokenTexts } from "./token-node.ts";

interface PieceEditorProps {
  readonly petition: string;
  readonly language: string;
  readonly direction: string;
  readonly name: string;
  readonly text: string;
  readonly tokens: TokenTexts;
  readonly onSave: (text: string) => void;
  readonly onLeave: () => void;
  /** Alt with an arrow: to another paragraph or language. */
  readonly onMove: (key: string) => void;
}

/** The editor of one text of a petition. It is saved as it is typed and when it is left. */
export function PieceEditor(props: PieceEditorProps) {
  const { petition, language } = props;
  const [citing, setCiting] = useState<CitableKind>();
  const editor = useSentence(props, setCiting);
  return (
    <>
      <EditorContent editor={editor} />
      <InsertBar onChosen={setCiting} />
      {citing !== undefined && (
        <CitablePicker
          petition={petition}
          language={language}
          kind={citing}
          onClose={() => {
            setCiting(undefined);
            editor.commands.focus();
          }}
          onChosen={(token) => insertToken(editor, token)}
        />
      )}
    </>
  );
}

function useSentence(props: PieceEditorProps, onCite: (kind: CitableKind) => void): Editor {
  const { language, direction, name, text, tokens, onMove } = props;
  const saving = useRestingSave(props);
  const latest = useRef({ tokens, onMove, saving });
  latest.current = { tokens, onMove, saving };
  const editor = useEditor(
    {
      extensions: [Document, Paragraph, Text, Italic, UndoRedo, tokenNode(() => latest.current.tokens)],
      content: documentOf(text),
      autofocus: "end",
      injectNonce: getNonce(),
      shouldRerenderOnTransaction: false,
      editorProps: {
        attributes: {
          class: "piece-editor",
          role: "textbox",
          "aria-multiline": "true",
          "aria-label": name,
          lang: language,
          dir: direction,
        },
        handleKeyDown: (_, event) =>
          pressed(event, { onMove: latest.current.onMove, onLeave: latest.current.saving.leave }),
        // Typed text and not keys, because many keyboards have no key of their own for these signs.
        handleTextInput: (_, __, ___, typed) => {
          const kind = triggers[typed];
          if (kind !== undefined) onCite(kind);
          return kind !== undefined;
        },
      },
      onUpdate: ({ editor: changed }) => latest.current.saving.typed(textOf(changed.getJSON())),
      onBlur: () => latest.current.saving.flush(),
    },
    // The editor is made once; what changes around it is read when it is needed.
    [],
  );
  return editor;
}

function pressed(
  event: KeyboardEvent,
  acts: {
    readonly onMove: (key: string) => void;
    readonly onLeave: () => void;
  },
): boolean {
  if (event.altKey && event.key.startsWith("Arrow")) acts.onMove(event.key);
  else if (event.key === "Escape") acts.onLeave();
  else if (event.key !== "Enter") return false;
  // One paragraph is one numbered piece: Enter makes no second one inside it.
  event.preventDefault();
  return true;
}

function insertToken(editor: Editor, token: string): void {
  editor
    .chain()
    .focus()
    .insertContent([
      { type: "token", attrs: { token } },
      { type: "text", text: " " },
    ])
    .run();
}

function useRestingSave({ text, onSave, onLeave }: PieceEditorProps) {
  const draft = useRef(text);
  const saved = useRef(text);
  const { soon, now } = useResting(() => {
    // An emptied text removes nothing; the paragraph has its own act for that.
    if (draft.current === saved.current || draft.current.trim() === "") return;
    saved.current = draft.current;
    onSave(draft.current);
  });
  return {
    flush: now,
    leave: () => {
      now();
      onLeave();
    },
    typed: (next: string) => {
      draft.current = next;
      soon();
    },
  };
}
