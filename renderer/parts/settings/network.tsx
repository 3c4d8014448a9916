import { IconWifiOff } from "@tabler/icons-react";
import { useProgramState } from "../../shell/program-state.ts";
import type { TextKey } from "../../texts/locale-files.ts";
import { useTexts } from "../../texts/texts.ts";
import { Note } from "../note.tsx";
import { Tag } from "../tag.tsx";
import "./network.css";

/** Everything for which a program of this kind could use the network. None of it exists in this version. */
const uses: readonly { readonly name: TextKey; readonly means: TextKey }[] = [
  { name: "settings.use.updates", means: "settings.use.updates-means" },
  { name: "settings.use.stamps", means: "settings.use.stamps-means" },
  { name: "settings.use.pages", means: "settings.use.pages-means" },
  { name: "settings.use.sending", means: "settings.use.sending-means" },
  { name: "settings.use.reports", means: "settings.use.reports-means" },
];

/** That the network is not used, for what it could be, and where the program keeps things on this computer. */
export function Network() {
  const { t } = useTexts();
  const { data: state } = useProgramState();
  const isServed = location.protocol === "http:";
  return (
    <div className="network">
      <Note kind="info" head={t("settings.no-network")}>
        {isServed ? t("settings.loopback", { address: location.host }) : t("settings.inside")}
      </Note>
      <section aria-labelledby="network-uses">
        <h2 id="network-uses">{t("settings.uses")}</h2>
        <ul className="network-uses">
          {uses.map(({ name, means }) => (
            <li key={name}>
              <div>
                <p className="preference-name">{t(name)}</p>
                <p className="small muted">{t(means)}</p>
              </div>
              <Tag kind="plain">
                <IconWifiOff size={14} stroke={1.75} aria-hidden />
                {t("settings.off")}
              </Tag>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="network-files">
        <h2 id="network-files">{t("settings.files")}</h2>
        <dl className="network-files">
          <Place name={t("settings.files.home")} means={t("settings.files.home-means")} path={state?.home} />
          <Place name={t("settings.files.cases")} means={t("settings.files.cases-means")} path={state?.casesFolder} />
        </dl>
        <p className="small muted">{t("settings.files.not-encrypted")}</p>
      </section>
    </div>
  );
}

interface PlaceProps {
  readonly name: string;
  readonly means: string;
  readonly path: string | undefined;
}

function Place({ name, means, path }: PlaceProps) {
  return (
    <div>
      <dt className="preference-name">{name}</dt>
      <dd>
        <span className="mono">
          <bdi dir="ltr">{path}</bdi>
        </span>
        <p className="small muted">{means}</p>
      </dd>
    </div>
  );
}
