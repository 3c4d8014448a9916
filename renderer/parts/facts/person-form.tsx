import { Checkbox } from "@mantine/core";
import { useId, useState } from "react";
import type { Problem } from "../../../core/base/problem.ts";
import { goTo } from "../../shell/place.ts";
import { useTexts } from "../../texts/texts.ts";
import { ErrorSummary } from "../error-summary.tsx";
import type { FieldError } from "../error-summary.tsx";
import { Form } from "../form.tsx";
import { ProblemList } from "../problem-list.tsx";
import { DetailsFrame } from "./details-frame.tsx";
import { DraftText } from "./draft-text.tsx";
import { FormActs } from "./form-acts.tsx";
import { newId } from "./new-id.ts";
import { useFactActs } from "./use-fact-acts.ts";

/** Adds a person whose name may appear. The consents are recorded with the person afterwards. */
export function PersonForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts();
  const form = usePersonForm(onClose);
  const { name, role, isPublicRole } = form.draft;
  const title = t("facts.new-person");
  return (
    <DetailsFrame name={title} title={title} back={t("facts.back")} takesFocus={false} onClose={onClose}>
      <Form className="dialog-form" onSubmit={form.submit}>
        <ErrorSummary errors={form.errors} />
        <ProblemList problems={form.problems} isAnswer />
        <DraftText
          id={form.fields.name}
          label={t("facts.person-name")}
          error={form.errorOf(form.fields.name)}
          value={name}
          isFirst
          onChange={(next) => form.change({ name: next })}
        />
        <DraftText
          id={form.fields.role}
          label={t("facts.person-role")}
          error={form.errorOf(form.fields.role)}
          value={role}
          onChange={(next) => form.change({ role: next })}
        />
        <PublicRole isPublicRole={isPublicRole} onChange={(next) => form.change({ isPublicRole: next })} />
        <FormActs save={t("facts.save-person")} drop={t("action.cancel")} onDrop={onClose} />
      </Form>
    </DetailsFrame>
  );
}

function usePersonForm(onClose: () => void) {
  const { t } = useTexts();
  const { make } = useFactActs();
  const [draft, setDraft] = useState({ name: "", role: "", isPublicRole: false });
  const [isPressed, setPressed] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const fields = { name: useId(), role: useId() };
  const missing: readonly FieldError[] = [
    ...(draft.name.trim() === "" ? [{ field: fields.name, sentence: t("facts.error.no-name") }] : []),
    ...(draft.role.trim() === "" ? [{ field: fields.role, sentence: t("facts.error.no-role") }] : []),
  ];
  const errors = isPressed ? missing : [];
  const submit = () => {
    setPressed(true);
    if (missing.length > 0) return;
    const id = newId("person");
    const saying = { key: "done.person-made", params: { name: draft.name } };
    void make({ type: "person", id, fields: draft, saying }).then((refused) => {
      setProblems(refused);
      if (refused.length > 0) return;
      onClose();
      goTo({ screen: "facts", record: id });
    });
  };
  return {
    draft,
    change: (change: Partial<typeof draft>) => setDraft({ ...draft, ...change }),
    fields,
    errors,
    problems,
    errorOf: (field: string) => errors.find((one) => one.field === field)?.sentence,
    submit,
  };
}

interface PublicRoleProps {
  readonly isPublicRole: boolean;
  readonly onChange: (isPublicRole: boolean) => void;
}

function PublicRole({ isPublicRole, onChange }: PublicRoleProps) {
  const { t } = useTexts();
  return (
    <Checkbox
      label={t("facts.public-role")}
      description={t("facts.public-role-help")}
      checked={isPublicRole}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
