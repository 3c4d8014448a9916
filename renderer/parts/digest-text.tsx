import { ActionIcon } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useState } from "react";
import { hexOf } from "../../core/base/digest.ts";
import type { Digest } from "../../core/base/digest.ts";
import { useTexts } from "../texts/texts.ts";
import "./digest-text.css";

/** The first six and last four digits of a digest: enough to tell rows apart, never to check one. */
export function ShortDigest({ digest }: { readonly digest: Digest }) {
  const hex = hexOf(digest);
  return <bdi className="mono ltr short-digest">{`${hex.slice(0, 6)}…${hex.slice(-4)}`}</bdi>;
}

/** A whole digest in groups of eight, with a button that copies it as `sha256sum` prints it. */
export function FullDigest({ digest }: { readonly digest: Digest }) {
  const { t } = useTexts();
  const [isCopied, setCopied] = useState(false);
  const hex = hexOf(digest);
  const copy = async () => {
    await navigator.clipboard.writeText(hex);
    setCopied(true);
  };
  const Icon = isCopied ? IconCheck : IconCopy;
  return (
    <div className="full-digest">
      <code className="mono ltr">{hex.match(/.{8}/g)?.join(" ")}</code>
      <ActionIcon
        variant="subtle"
        onClick={() => void copy()}
        aria-label={t(isCopied ? "digest.copied" : "digest.copy")}
      >
        <Icon size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
    </div>
  );
}
