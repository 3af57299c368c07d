/** One driver: its name, a slider, a field, and where its figure comes from. */
import type { Facts, Shown, Slider as SliderShape } from "../generated/protocol";
import { Figure } from "./figure";
import { useRow } from "./hooks";

export function Row({ id }: { id: string }) {
  const store = useRow(id);
  const facts = store.screen.facts[id];
  const shown = store.screen.figures[id];
  if (facts === undefined || shown === undefined) {
    return null;
  }
  const name = `okr-${store.view}-${id}`;
  return (
    <div class={`okr-driver okr-driver-${shown.tone}`} data-driver={id}>
      <div class="okr-driver-what">
        {shown.slider ? (
          <label htmlFor={`${name}-slider`} class="okr-driver-label">
            {facts.label}
          </label>
        ) : (
          <span class="okr-driver-label">{facts.label}</span>
        )}
        <span id={`${name}-origin`} class="okr-driver-origin okr-quiet">
          {shown.origin}
          {shown.before !== undefined && ` · ${shown.before}`}
        </span>
      </div>
      {facts.can_move && shown.edit !== undefined ? (
        <Movable id={id} name={name} facts={facts} shown={shown} />
      ) : (
        <Computed shown={shown} />
      )}
      {facts.can_move && <Tools id={id} label={facts.label} />}
      <Solved id={id} />
    </div>
  );
}

function Movable({ id, name, facts, shown }: { id: string; name: string; facts: Facts; shown: Shown }) {
  return (
    <>
      {shown.slider && <Slider id={id} name={name} slider={shown.slider} text={shown.text} />}
      <Figure id={id} name={name} facts={facts} shown={shown} />
    </>
  );
}

function Slider({ id, name, slider, text }: { id: string; name: string; slider: SliderShape; text: string }) {
  const store = useRow(id);
  const at = store.position(id, slider.at);
  const done = Math.min(1, Math.max(0, (at - slider.low) / (slider.high - slider.low)));
  return (
    <input
      id={`${name}-slider`}
      type="range"
      class="okr-slider"
      data-field="slider"
      min={slider.low}
      max={slider.high}
      step={slider.step}
      value={at}
      style={{ "--okr-at": String(done) }}
      aria-describedby={`${name}-origin`}
      aria-valuetext={text}
      onPointerDown={() => store.hold()}
      onPointerUp={() => window.setTimeout(() => store.letGo())}
      onPointerCancel={() => store.letGo()}
      onKeyDown={() => store.letGo()}
      onInput={(event) => store.slide(id, event.currentTarget.valueAsNumber)}
    />
  );
}

function Computed({ shown }: { shown: Shown }) {
  return (
    <p class="okr-driver-fixed">
      <span class="okr-driver-value">{shown.text || (shown.tone === "hidden" ? "?" : "–")}</span>
      {shown.why !== undefined && <small class="okr-echo">{shown.why}</small>}
    </p>
  );
}

/** What can be done with a driver besides moving it. */
function Tools({ id, label }: { id: string; label: string }) {
  const store = useRow(id);
  const moved = store.screen.figures[id]?.tone === "moved";
  return (
    <div class="okr-driver-tools">
      <button
        type="button"
        class="okr-link"
        data-field="solve"
        aria-label={`${store.ui("solve")} ${label}`}
        onClick={() => store.act("solve", id)}
      >
        {store.ui("solve")}
      </button>
      {moved && (
        <button
          type="button"
          class="okr-link"
          data-field="reset"
          aria-label={`${store.ui("reset")} ${label}`}
          onClick={() => store.act("reset", id)}
        >
          {store.ui("reset")}
        </button>
      )}
    </div>
  );
}

/** What it would take of this driver, once it was asked. */
function Solved({ id }: { id: string }) {
  const store = useRow(id);
  const { solution } = store.screen;
  return solution?.id !== id ? null : (
    <p class={`okr-solution ${solution.reachable ? "" : "okr-solution-not"}`}>
      {solution.text}{" "}
      {solution.take !== undefined && (
        <button type="button" class="okr-button" data-field="take" onClick={() => store.act("take", id)}>
          {solution.take}
        </button>
      )}
    </p>
  );
}
