import { Button } from "@mantine/core";
import type { Icon } from "@tabler/icons-react";
import type { ComponentProps } from "react";

interface SmallActProps extends Pick<ComponentProps<"button">, "id" | "className" | "aria-label" | "children"> {
  readonly icon: Icon;
  readonly onClick: () => void;
}

/** A small button beside what it acts on, with an icon before its words. */
export function SmallAct({ icon: Icon, ...button }: SmallActProps) {
  const icon = <Icon size={16} stroke={1.75} aria-hidden />;
  return <Button variant="default" size="compact-md" leftSection={icon} {...button} />;
}
