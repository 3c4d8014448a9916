import type { ReactNode } from "react";
import { guideBlocks } from "./guide-blocks.ts";
import type { GuideBlock, GuideSpan } from "./guide-blocks.ts";
import "./guide-text.css";

/** A picture of the guide with its caption. */
export interface GuidePicture {
  readonly text: string;
  readonly source: string;
}

interface GuideTextProps {
  readonly markdown: string;
  /** The address of a picture that comes with the program; undefined where there is none, and its caption stands alone. */
  readonly imageAt: (target: string) => string | undefined;
  /** The address in this window for a link; undefined for what the window does not hold, and its words stand without a link. */
  readonly linkAt: (target: string) => string | undefined;
  /** Shows a picture larger; without it pictures cannot be pressed. */
  readonly onEnlarge?: ((picture: GuidePicture) => void) | undefined;
}

/** A page of the user guide. Headings begin at the second level, below that of the screen. Nothing in the text is taken for markup. */
export function GuideText({ markdown, imageAt, linkAt, onEnlarge }: GuideTextProps) {
  return (
    <article className="guide-text" lang="en" dir="ltr">
      {guideBlocks(markdown).map((block, index) => (
        <Block key={index} block={block} imageAt={imageAt} linkAt={linkAt} onEnlarge={onEnlarge} />
      ))}
    </article>
  );
}

function Block({
  block,
  imageAt,
  linkAt,
  onEnlarge,
}: Omit<GuideTextProps, "markdown"> & { readonly block: GuideBlock }): ReactNode {
  switch (block.kind) {
    case "heading": {
      const Heading = ({ 1: "h2", 2: "h3", 3: "h4" } as const)[block.level];
      return <Heading>{block.text}</Heading>;
    }
    case "paragraph":
      return (
        <p>
          <Spans spans={block.spans} linkAt={linkAt} />
        </p>
      );
    case "list": {
      const List = block.isOrdered ? "ol" : "ul";
      return (
        <List>
          {block.items.map((spans, index) => (
            <li key={index}>
              <Spans spans={spans} linkAt={linkAt} />
            </li>
          ))}
        </List>
      );
    }
    case "image": {
      const source = imageAt(block.target);
      return source === undefined ? undefined : <Picture text={block.text} source={source} onEnlarge={onEnlarge} />;
    }
  }
}

function Picture({ text, source, onEnlarge }: GuidePicture & Pick<GuideTextProps, "onEnlarge">) {
  const image = <img src={source} alt={text} />;
  return (
    <figure>
      {onEnlarge === undefined ? (
        image
      ) : (
        <button type="button" onClick={() => onEnlarge({ text, source })}>
          {image}
        </button>
      )}
    </figure>
  );
}

function Spans({ spans, linkAt }: Pick<GuideTextProps, "linkAt"> & { readonly spans: readonly GuideSpan[] }) {
  return spans.map((span, index) => <Span key={index} span={span} linkAt={linkAt} />);
}

function Span({ span, linkAt }: Pick<GuideTextProps, "linkAt"> & { readonly span: GuideSpan }): ReactNode {
  switch (span.kind) {
    case "text":
      return span.text;
    case "strong":
      return <strong>{span.text}</strong>;
    case "emphasis":
      return <em>{span.text}</em>;
    case "code":
      return <kbd>{span.text}</kbd>;
    case "link": {
      const address = linkAt(span.target);
      return address === undefined ? span.text : <a href={address}>{span.text}</a>;
    }
  }
}
