/** A part of a long outline is painted again for its own sake only, not because something around it was. */
import { Component, type ComponentType, type JSX } from "preact";

export function memo<Props extends object>(Part: ComponentType<Props>): ComponentType<Props> {
  return class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const now = this.props as Record<string, unknown>;
      return Object.entries(next).some(([name, value]) => now[name] !== value);
    }

    override render(): JSX.Element {
      return <Part {...(this.props as Props)} />;
    }
  };
}
