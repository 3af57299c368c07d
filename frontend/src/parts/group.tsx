/** Parts that belong together under one name. */
import type { ComponentChildren } from "preact";

/** Not a landmark (a plan would have too many of one name), and not a form's `fieldset`. */
export function Group(props: { class: string; label: string; node?: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the only other element of this role is `fieldset`, for forms
    <div role="group" class={props.class} aria-label={props.label} data-node={props.node}>
      {props.children}
    </div>
  );
}
