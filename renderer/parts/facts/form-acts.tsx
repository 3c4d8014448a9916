import { Button } from "@mantine/core";

interface FormActsProps {
  readonly save: string;
  readonly drop: string;
  readonly onDrop: () => void;
  /** A small form inside another view: its button is not the primary act of the view. */
  readonly isQuiet?: boolean;
}

/** The end of a form: save it, or drop what was typed. */
export function FormActs({ save, drop, onDrop, isQuiet = false }: FormActsProps) {
  return (
    <div className="details-acts">
      <Button type="submit" variant={isQuiet ? "default" : "filled"}>
        {save}
      </Button>
      <Button variant="default" onClick={onDrop}>
        {drop}
      </Button>
    </div>
  );
}
