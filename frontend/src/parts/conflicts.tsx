/** What was changed here and in the file: one question each, two answers for all. */

interface ConflictsProps {
  conflicts: { text: string }[];
  ui: (key: string) => string;
  act: (action: "keep_mine" | "take_theirs") => void;
}

export function Conflicts({ conflicts, ui, act }: ConflictsProps) {
  if (conflicts.length === 0) {
    return null;
  }
  return (
    <div class="okr-note okr-note-warn" role="alert">
      {conflicts.map((conflict) => (
        <p key={conflict.text}>{conflict.text}</p>
      ))}
      <button type="button" class="okr-button" onClick={() => act("keep_mine")}>
        {ui("keep_mine")}
      </button>{" "}
      <button type="button" class="okr-button" onClick={() => act("take_theirs")}>
        {ui("take_theirs")}
      </button>
    </div>
  );
}
