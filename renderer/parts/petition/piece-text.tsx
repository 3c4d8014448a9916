import { Fragment } from "react";
import { piecesOf } from "./token-text.ts";
import { tokenClass } from "./token-node.ts";
import type { TokenTexts } from "./token-node.ts";

/** A stored sentence as it will be read: tokens show what the program prints for them. */
export function PieceText({ text, tokens }: { readonly text: string; readonly tokens: TokenTexts }) {
  return (
    <>
      {piecesOf(text).map((piece, index) =>
        piece.kind === "token" ? (
          <span key={index} className={tokenClass(tokens[piece.token])} title={piece.token}>
            {tokens[piece.token]?.text ?? piece.token}
          </span>
        ) : piece.isItalic ? (
          <em key={index}>{piece.text}</em>
        ) : (
          <Fragment key={index}>{piece.text}</Fragment>
        ),
      )}
    </>
  );
}
