import { Button } from "@mantine/core";
import { useTexts } from "../texts/texts.ts";
import "./progress-line.css";

interface ProgressLineProps {
  /** What is being done, with its counts. */
  readonly sentence: string;
  /** 0 to 1; unknown where nothing can be counted yet. */
  readonly share: number | undefined;
  readonly onStop?: (() => void) | undefined;
}

/** Long work: a sentence, a bar, and a way to stop. */
export function ProgressLine({ sentence, share, onStop }: ProgressLineProps) {
  const { t } = useTexts();
  return (
    <div className="progress-line">
      <span role="status">{sentence}</span>
      <progress aria-label={sentence} max={1} {...(share === undefined ? {} : { value: share })} />
      {onStop !== undefined && (
        <Button variant="default" size="compact-md" onClick={onStop}>
          {t("action.stop")}
        </Button>
      )}
    </div>
  );
}
