import { useQuery } from "@tanstack/react-query";
import { z } from "zod";
import { useProgramState } from "../../shell/program-state.ts";
import { useTexts } from "../../texts/texts.ts";
import { Note } from "../note.tsx";
import "./about.css";

const licencesSchema = z.array(
  z.object({
    name: z.string(),
    version: z.string(),
    identifier: z.string().optional(),
    text: z.string().optional(),
  }),
);

type Licence = z.infer<typeof licencesSchema>[number];

/** Which version this is, under which licence, and the work of others that comes with it, as the build found it. */
export function About() {
  const { t } = useTexts();
  const { data: state } = useProgramState();
  const { data: licences, isError } = useQuery({ queryKey: ["licences"], queryFn: readLicences });
  return (
    <div className="about">
      <p>{t("settings.version", { version: state?.version ?? "" })}</p>
      <p>{t("settings.own-licence")}</p>
      <p className="muted">{t("settings.limits")}</p>
      <section aria-labelledby="about-others">
        <h2 id="about-others">{t("settings.others", { count: licences?.length ?? 0 })}</h2>
        <p className="small muted">{t("settings.others-means")}</p>
        {isError && (
          <Note kind="bad" head={t("settings.licences-missing")}>
            {t("settings.licences-missing-means")}
          </Note>
        )}
        <ul className="about-licences">
          {licences?.map((licence) => (
            <LicenceRow key={`${licence.name} ${licence.version}`} licence={licence} />
          ))}
        </ul>
      </section>
    </div>
  );
}

function LicenceRow({ licence: { name, version, identifier, text } }: { readonly licence: Licence }) {
  const { t } = useTexts();
  const head = (
    <span className="about-head ltr">
      <span>{name}</span>
      <span className="muted tabular">{version}</span>
      <span>{identifier ?? t("settings.licence-in-text")}</span>
    </span>
  );
  if (text === undefined) return <li className="about-licence">{head}</li>;
  return (
    <li className="about-licence">
      <details>
        <summary>{head}</summary>
        <pre lang="en" dir="ltr">
          {text}
        </pre>
      </details>
    </li>
  );
}

async function readLicences(): Promise<readonly Licence[]> {
  const response = await fetch("licences.json");
  return licencesSchema.parse(await response.json());
}
