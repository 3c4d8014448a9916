import { Button } from "@mantine/core";
import { useState } from "react";
import type { Problem } from "../../../core/base/problem.ts";
import { useHost } from "../../bridge/host.ts";
import { useCase } from "../../case/case-desk.ts";
import { useTexts } from "../../texts/texts.ts";
import { FullDigest } from "../digest-text.tsx";
import { ProblemList } from "../problem-list.tsx";
import type { ShownItem } from "./evidence-item.ts";
import { useCaseTime } from "./use-case-time.ts";

/** The digest of an original, when it was last found to be so, and the way to hash it again. */
export function DigestBlock({ shown }: { readonly shown: ShownItem }) {
  const { t } = useTexts();
  const { both } = useCaseTime();
  const { check, isBusy, problems } = useCheckOf(shown.id);
  return (
    <section className="inspector-part">
      <h3>{t("evidence.digest")}</h3>
      <FullDigest digest={shown.item.digest} />
      <p className="digest-check small muted">
        <span>
          {shown.checkedAt === undefined
            ? t("evidence.not-checked")
            : t("evidence.checked-at", { time: both(shown.checkedAt) })}
        </span>
        <Button
          className="text-button"
          variant="subtle"
          size="compact-sm"
          loading={isBusy}
          onClick={() => void check()}
        >
          {t("evidence.check-again")}
        </Button>
      </p>
      <ProblemList problems={problems.filter(({ code }) => code === "evidence.unreadable-blob")} isAnswer />
    </section>
  );
}

/** Hashes one original again. What is found is told by the item itself; only what could not be read is left to say. */
export function useCheckOf(id: string) {
  const host = useHost();
  const { head } = useCase();
  const [isBusy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const check = async () => {
    setBusy(true);
    const reply = await host.call("evidence.check", { case: head.case, ids: [id] });
    setProblems(reply.kind === "ok" ? reply.value.problems : reply.problems);
    setBusy(false);
  };
  return { check, isBusy, problems };
}
