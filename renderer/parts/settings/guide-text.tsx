import { Modal } from "@mantine/core";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTexts } from "../../texts/texts.ts";
import { guideBlocks } from "./guide-blocks.ts";
import type { GuideBlock, GuideSpan } from "./guide-blocks.ts";
import "./guide-text.css";

interface GuideTextProps {
  readonly markdown: string;
  /** The address of a picture that comes with the program; undefined where there is none, and its caption stands alone. */
  readonly imageAt: (target: string) => string | undefined;
  /** The address in this window for a link; undefined for what the window does not hold, and its words stand without a link. */
  readonly linkAt: (target: string) => string | undefined;
}

/** A page of the user guide. Headings begin at the second level, below that of the screen. Nothing in the text is taken for markup. */
export function GuideText({ markdown, imageAt, linkAt }: GuideTextProps) {
  return (
    <article className="guide-text" lang="en" dir="ltr">
      {guideBlocks(markdown).map((block, index) => (
        <Block key={index} block={block} imageAt={imageAt} linkAt={linkAt} />
      ))}
    </article>
  );
}

function Block({
  block,
  imageAt,
  linkAt,
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
    case "image":
      return <Picture text={block.text} source={imageAt(block.target)} />;
  }
}

/** A picture in the width of the text; pressed, it is shown as large as the window allows. */
function Picture({ text, source }: { readonly text: string; readonly source: string | undefined }) {
  const { t } = useTexts();
  const [isLarge, setLarge] = useState(false);
  if (source === undefined) return undefined;
  return (
    <figure>
      <button type="button" onClick={() => setLarge(true)}>
        <img src={source} alt={text} />
      </button>
      <Modal
        opened={isLarge}
        onClose={() => setLarge(false)}
        size="min(1340px, 98vw)"
        title={text}
        closeButtonProps={{ "aria-label": t("action.close") }}
      >
        <img className="guide-picture-large" src={source} alt="" />
      </Modal>
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
