import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import type { Problem } from "../../../core/base/problem.ts";
import { useHost } from "../../bridge/host.ts";
import { useCase } from "../../case/case-desk.ts";
import { useSettings } from "../../shell/settings.ts";
import { useTexts } from "../../texts/texts.ts";
import { ErrorSummary } from "../error-summary.tsx";
import { ProblemList } from "../problem-list.tsx";

/** The first words of a petition: what it is called and who coordinates it. The rest is drafted from the case. */
export function StartPetition() {
  const { t } = useTexts();
  const { title, setTitle, coordinator, setCoordinator, errors, problems, start } = useStart();
  return (
    <form
      className="start-petition"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <p>{t("petition.start.lead")}</p>
      <ErrorSummary errors={errors} />
      <ProblemList problems={problems} isAnswer />
      <TextInput
        id="petition-title"
        label={t("petition.start.title")}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <TextInput
        id="petition-coordinator"
        label={t("petition.start.coordinator")}
        description={t("petition.start.coordinator-help")}
        value={coordinator}
        onChange={(event) => setCoordinator(event.currentTarget.value)}
      />
      <Button type="submit">{t("petition.start.act")}</Button>
    </form>
  );
}

function useStart() {
  const { t } = useTexts();
  const host = useHost();
  const { head } = useCase();
  const { settings } = useSettings();
  const [title, setTitle] = useState(head.record.title);
  const [coordinator, setCoordinator] = useState(settings.author);
  const [isAsked, setAsked] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const template = head.record.template ?? "un-special-procedures";
  const errors = [
    ...(title.trim() === "" ? [{ field: "petition-title", sentence: t("petition.start.title-missing") }] : []),
    ...(coordinator.trim() === ""
      ? [{ field: "petition-coordinator", sentence: t("petition.start.coordinator-missing") }]
      : []),
  ];
  const start = async () => {
    setAsked(true);
    if (errors.length > 0) return;
    const reply = await host.call("petition.start", { case: head.case, template, title, coordinator });
    setProblems(reply.kind === "refused" ? reply.problems : []);
  };
  return { title, setTitle, coordinator, setCoordinator, errors: isAsked ? errors : [], problems, start };
}
