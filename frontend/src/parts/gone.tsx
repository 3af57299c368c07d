/** The kernel is gone: said in one line, with a way back where there is one, and what it has not taken over. */
import type { KernelWatch } from "../core/kernel";

interface GoneProps {
  kernel: KernelWatch;
  ui: (key: string) => string;
  unsent: string[];
}

export function Gone({ kernel, ui, unsent }: GoneProps) {
  const reconnect = kernel.reconnect();
  return (
    <div class="okr-note okr-note-warn okr-gone" role="status">
      {ui("gone")}{" "}
      {reconnect && (
        <button type="button" class="okr-button" onClick={reconnect}>
          {ui("reconnect")}
        </button>
      )}
      {unsent.length > 0 && (
        <p>
          {ui("unsent")} {unsent.map((text) => `“${text}”`).join(" · ")}
        </p>
      )}
    </div>
  );
}
