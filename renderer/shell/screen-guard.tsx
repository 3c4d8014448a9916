import { Button } from "@mantine/core";
import { Component } from "react";
import type { ReactNode } from "react";
import { Note } from "../parts/note.tsx";
import { useTexts } from "../texts/texts.ts";

interface ScreenGuardProps {
  readonly children: ReactNode;
}

/** Keeps a fault of one screen on that screen: the frame, what was saved and every other screen go on. */
// eslint-disable-next-line no-restricted-syntax -- React catches what a part throws in a class and nowhere else.
export class ScreenGuard extends Component<ScreenGuardProps, { readonly isStopped: boolean }> {
  override state = { isStopped: false };

  static getDerivedStateFromError() {
    return { isStopped: true };
  }

  override render() {
    if (!this.state.isStopped) return this.props.children;
    return <Stopped onAgain={() => this.setState({ isStopped: false })} />;
  }
}

function Stopped({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useTexts();
  return (
    <div className="screen-stopped">
      <h1 tabIndex={-1}>{t("frame.stopped")}</h1>
      <Note
        kind="bad"
        isAnswer
        actions={
          <Button variant="default" onClick={onAgain}>
            {t("frame.stopped-again")}
          </Button>
        }
      >
        {t("frame.stopped-means")}
      </Note>
    </div>
  );
}
