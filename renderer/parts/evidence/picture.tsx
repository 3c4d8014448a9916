import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useHost } from "../../bridge/host.ts";
import type { Host } from "../../bridge/host.ts";
import { useTexts } from "../../texts/texts.ts";
import { Note } from "../note.tsx";
import { pictureSize } from "./image-size.ts";

/** The most pixels that are decoded, and the longest edge that is drawn. */
const most = { pixels: 120_000_000, edge: 4096 } as const;

type Drawing = "waits" | "drawn" | "large" | "broken";

interface PictureProps {
  /** Handle of the bytes. */
  readonly bytes: string;
  readonly name: string;
  readonly onRetry: () => void;
}

/** A picture drawn anew from its pixels: nothing else that its file holds reaches the page. */
export function Picture({ bytes, name, onRetry }: PictureProps) {
  const host = useHost();
  const { t } = useTexts();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawing, setDrawing] = useState<Drawing>("waits");
  useEffect(() => {
    const stop = new AbortController();
    const place = canvas.current;
    setDrawing("waits");
    if (place !== null) {
      void draw(host, bytes, place, stop.signal).then((drawn) => {
        if (!stop.signal.aborted) setDrawing(drawn);
      });
    }
    return () => stop.abort();
  }, [host, bytes]);
  const isRefused = drawing === "large" || drawing === "broken";
  return (
    <>
      <canvas
        ref={canvas}
        className="picture"
        role="img"
        aria-label={t("evidence.preview.picture", { name })}
        aria-busy={drawing === "waits"}
        hidden={isRefused}
      />
      {drawing === "large" && <Note kind="info">{t("evidence.preview.too-many-pixels")}</Note>}
      {drawing === "broken" && (
        <Note
          kind="warn"
          actions={
            <Button variant="default" size="compact-md" onClick={onRetry}>
              {t("action.try-again")}
            </Button>
          }
        >
          {t("evidence.preview.picture-broken")}
        </Note>
      )}
    </>
  );
}

async function draw(host: Host, handle: string, place: HTMLCanvasElement, signal: AbortSignal): Promise<Drawing> {
  try {
    const { url, headers } = host.bytesAt(handle);
    const response = await fetch(url, { headers, signal });
    if (!response.ok) return "broken";
    const blob = await response.blob();
    const size = pictureSize(new Uint8Array(await blob.slice(0, 262_144).arrayBuffer()));
    if (size === undefined) return "broken";
    if (size.width * size.height > most.pixels) return "large";
    const pixels = await createImageBitmap(blob);
    const scale = Math.min(1, most.edge / Math.max(pixels.width, pixels.height));
    place.width = Math.max(1, Math.round(pixels.width * scale));
    place.height = Math.max(1, Math.round(pixels.height * scale));
    place.getContext("2d")?.drawImage(pixels, 0, 0, place.width, place.height);
    pixels.close();
    return "drawn";
  } catch {
    // A file that only begins like a picture is no trouble of the program.
    return "broken";
  }
}
