/** The part of anywidget's model that is used here. */
export interface Model {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  send(content: unknown): void;
  on(name: string, callback: (content: never) => void): void;
  off(name: string, callback: (content: never) => void): void;
  widget_manager?: unknown;
}
