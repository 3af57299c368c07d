/** The way back and forth again. */

interface Offered {
  can_undo: boolean;
  can_redo: boolean;
}

export function Back({
  offered,
  ui,
  act,
}: {
  offered: Offered;
  ui: (key: "undo" | "redo") => string;
  act: (action: "undo" | "redo") => void;
}) {
  return (
    <>
      <button
        type="button"
        class="okr-button"
        data-field="undo"
        aria-disabled={!offered.can_undo}
        onClick={() => act("undo")}
      >
        <span aria-hidden="true">↶</span> {ui("undo")}
      </button>
      <button
        type="button"
        class="okr-button"
        data-field="redo"
        aria-disabled={!offered.can_redo}
        aria-label={ui("redo")}
        title={ui("redo")}
        onClick={() => act("redo")}
      >
        <span aria-hidden="true">↷</span>
      </button>
    </>
  );
}
