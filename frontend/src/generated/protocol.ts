// Made from shapes.py of okrwidgets/editing/screen, okrwidgets/checking_in, okrwidgets/coaching, okrwidgets/exploring and okrwidgets/looking_up by `make types`. Do not edit.

export interface Messages {
  plan: Protocol;
  coach: CoachProtocol;
  lookup: LookupProtocol;
  check: CheckProtocol;
  explore: ExploreProtocol;
}
/**
 * All messages, for the generator of types.
 */
export interface Protocol {
  to_browser: ScreenMessage | PatchMessage;
  to_kernel: OpenMessage | EditMessage | ActMessage;
}
/**
 * The whole screen, for a view that has just opened or when the language changed.
 */
export interface ScreenMessage {
  type: "screen";
  view?: string;
  screen: Screen;
}
/**
 * All there is to paint.
 */
export interface Screen {
  top: Top;
  nodes: {
    [k: string]: Node;
  };
  words: Words;
}
/**
 * What stands around the outline.
 */
export interface Top {
  rev: number;
  title: Cell;
  profile: Cell;
  roots: string[];
  file: string;
  state: "none" | "new" | "saved" | "unsaved" | "conflict" | "failed";
  trouble?: string;
  conflicts: Conflict[];
  notices: string[];
  advice: string[];
  can_undo: boolean;
  can_redo: boolean;
  empty: boolean;
}
/**
 * One field as it is shown.
 */
export interface Cell {
  edit: string;
  text?: string;
  echo?: string;
  problem?: string;
}
/**
 * A field that was changed here and in the file.
 */
export interface Conflict {
  text: string;
}
/**
 * One KPI, objective or key result.
 */
export interface Node {
  id: string;
  kind: "kpi" | "objective" | "key_result";
  number: string;
  title: string;
  cells: {
    [k: string]: Cell;
  };
  main: string[];
  more: string[];
  children: string[];
  above?: string;
  tags: string[];
  indented: boolean;
  smart?: Smart;
  hint?: Letter;
  advice: string[];
  lines: Line[];
  bar?: Bar;
  add?: string;
}
/**
 * The five letters of one part.
 */
export interface Smart {
  count: string;
  good: boolean;
  letters: Letter[];
}
/**
 * One letter of SMART with its verdict.
 */
export interface Letter {
  letter: string;
  verdict: "met" | "partly" | "missing" | "ask";
  reason: string;
  question?: string;
  field?: string;
}
/**
 * One sentence of what the breakdown assumes.
 */
export interface Line {
  text: string;
  status: "assumed" | "short" | "fits" | "open";
}
/**
 * A share of the target, drawn as a bar.
 */
export interface Bar {
  share: number;
  label: string;
}
/**
 * Every word that the browser draws by itself, in the reader's language.
 */
export interface Words {
  lang: "en" | "it";
  ui: {
    [k: string]: string;
  };
  simple: {
    [k: string]: {
      [k: string]: string;
    };
  };
  fields: {
    [k: string]: {
      [k: string]: FieldWords;
    };
  };
  letters: {
    [k: string]: LetterWords;
  };
  verdicts: {
    [k: string]: VerdictWords;
  };
  templates: Template[];
  catalogue: Template[];
}
/**
 * A field's label and how it is drawn.
 */
export interface FieldWords {
  label: string;
  kind: "text" | "long" | "number" | "choice" | "period" | "unit" | "link";
  choices: Choice[];
}
/**
 * One value of a choice, with its words.
 */
export interface Choice {
  value: string;
  label: string;
}
/**
 * What a letter of SMART stands for.
 */
export interface LetterWords {
  name: string;
  why: string;
}
/**
 * How a verdict is shown: never by colour alone.
 */
export interface VerdictWords {
  sign: string;
  word: string;
}
/**
 * A ready KPI to start from; in the catalogue with the other words that one may look for it by.
 */
export interface Template {
  key: string;
  label: string;
  also?: string;
}
/**
 * Only what changed.
 */
export interface PatchMessage {
  type: "patch";
  rev: number;
  ack: {
    [k: string]: number;
  };
  top?: Top;
  nodes: {
    [k: string]: Node;
  };
  gone: string[];
  elsewhere: boolean;
  announce?: string;
  focus?: Focus;
  by?: string;
}
/**
 * Where the person goes on.
 */
export interface Focus {
  id: string;
  field: string;
}
/**
 * A view opened.
 */
export interface OpenMessage {
  type: "open";
  view: string;
  page: string;
}
/**
 * A person typed.
 */
export interface EditMessage {
  type: "edit";
  view: string;
  seq: number;
  rev: number;
  path: string[];
  raw: string;
}
/**
 * A person did something.
 */
export interface ActMessage {
  type: "act";
  view: string;
  seq: number;
  action:
    | "undo"
    | "redo"
    | "add_kpi"
    | "add_objective"
    | "add_key_result"
    | "remove"
    | "move_up"
    | "move_down"
    | "indent"
    | "outdent"
    | "keep_mine"
    | "take_theirs"
    | "example"
    | "template";
  id?: string;
  raw?: string;
}
/**
 * All messages, for the generator of types.
 */
export interface CoachProtocol {
  to_browser: CoachMessage;
  to_kernel: OpenMessage | CoachEdit | CoachAct;
}
/**
 * The screen after a keystroke, an action, or when a view opens.
 */
export interface CoachMessage {
  type: "coach";
  view?: string;
  ack: {
    [k: string]: number;
  };
  select?: Selection;
  announce?: string;
  screen: CoachScreen;
  words?: CoachWords;
}
/**
 * What is selected in the text, in UTF-16 code units as the browser counts.
 */
export interface Selection {
  start: number;
  end: number;
}
/**
 * All there is to paint.
 */
export interface CoachScreen {
  rev: number;
  text: string;
  pieces: Piece[];
  letters: Letter[];
  findings: CoachFinding[];
  headline: string;
  mode: "coach" | "quiet" | "reveal";
  shown: boolean;
  can_undo: boolean;
  can_redo: boolean;
}
/**
 * A stretch of the statement; all of them, one after the other, are the statement.
 */
export interface Piece {
  text: string;
  tone?: "carries" | "doubt" | "slot";
  label?: string;
}
/**
 * Something to look at, with its reason and its repair.
 */
export interface CoachFinding {
  key: string;
  code: string;
  letter: string;
  sign: string;
  word: string;
  message: string;
  why: string;
  repair: string;
  repaired?: string;
}
/**
 * Every word that the browser draws by itself.
 */
export interface CoachWords {
  lang: "en" | "it";
  text_lang: "en" | "it";
  ui: {
    [k: string]: string;
  };
  letters: {
    [k: string]: LetterWords;
  };
  verdicts: {
    [k: string]: VerdictWords;
  };
}
/**
 * A person typed: the whole text as it is now.
 */
export interface CoachEdit {
  type: "edit";
  view: string;
  seq: number;
  raw: string;
}
/**
 * A person did something.
 */
export interface CoachAct {
  type: "act";
  view: string;
  seq: number;
  action: "repair" | "undo" | "redo" | "reveal" | "hide" | "example";
  key?: string;
}
/**
 * All messages, for the generator of types.
 */
export interface LookupProtocol {
  to_browser: LookupMessage;
  to_kernel: OpenMessage | LookupEdit | LookupAct;
}
/**
 * The screen after a keystroke, an action, or when a view opens.
 */
export interface LookupMessage {
  type: "lookup";
  view?: string;
  ack: {
    [k: string]: number;
  };
  read?: boolean;
  announce?: string;
  screen: LookupScreen;
  words?: LookupWords;
}
/**
 * All there is to paint.
 */
export interface LookupScreen {
  rev: number;
  query: string;
  status: string;
  hits: Hit[];
  page?: TermPage;
  sheet?: Sheet;
  can_back: boolean;
  can_forward: boolean;
}
/**
 * A term in a list.
 */
export interface Hit {
  key: string;
  name: string;
  expansion?: string;
  definition: string;
}
/**
 * A term, ready to be read.
 */
export interface TermPage {
  key: string;
  kind: string;
  name: string;
  expansion?: string;
  also?: string;
  definition: string;
  formulas: SetFormula[];
  facts: Fact[];
  trap?: string;
  worked?: string;
  example: string;
  not_to_confuse: Confused[];
  related: TermLink[];
  sources: Cited[];
  markdown: string;
}
/**
 * A formula, set as mathematics.
 */
export interface SetFormula {
  name: string;
  node: MathNumber | MathIdentifier | MathOperator | MathRow | MathFraction | MathPower;
  reading: string;
}
/**
 * A number, written the reader's way.
 */
export interface MathNumber {
  kind: "number";
  text: string;
}
/**
 * A name, in people's words.
 */
export interface MathIdentifier {
  kind: "identifier";
  text: string;
  id: string;
}
/**
 * A sign: + − × or a parenthesis.
 */
export interface MathOperator {
  kind: "operator";
  text: "+" | "−" | "×" | "(" | ")";
}
/**
 * Parts side by side.
 */
export interface MathRow {
  kind: "row";
  parts: (MathNumber | MathIdentifier | MathOperator | MathRow | MathFraction | MathPower)[];
}
/**
 * One part over another.
 */
export interface MathFraction {
  kind: "fraction";
  numerator: MathNumber | MathIdentifier | MathOperator | MathRow | MathFraction | MathPower;
  denominator: MathNumber | MathIdentifier | MathOperator | MathRow | MathFraction | MathPower;
}
/**
 * A part with an exponent.
 */
export interface MathPower {
  kind: "power";
  base: MathNumber | MathIdentifier | MathOperator | MathRow | MathFraction | MathPower;
  exponent: MathNumber;
}
/**
 * One line of a KPI's data.
 */
export interface Fact {
  label: string;
  text: string;
}
/**
 * A term that is taken for this one.
 */
export interface Confused {
  key: string;
  name: string;
  why: string;
}
/**
 * Another term, to go to.
 */
export interface TermLink {
  key: string;
  name: string;
}
/**
 * A source.
 */
export interface Cited {
  title: string;
  url?: string;
}
/**
 * The calculator of a KPI.
 */
export interface Sheet {
  fields: SheetField[];
  steps?: string;
  sign?: "=" | "≈";
  result?: string;
  reason?: string;
  is_empty: boolean;
  is_example: boolean;
}
/**
 * A figure that the calculator asks for.
 */
export interface SheetField {
  column: string;
  label: string;
  unit: string;
  range?: string;
  what: string;
  raw: string;
  echo?: string;
  problem?: string;
}
/**
 * Every word that the browser draws by itself.
 */
export interface LookupWords {
  lang: "en" | "it";
  ui: {
    [k: string]: string;
  };
  index: Hit[];
  starters: Hit[];
}
/**
 * A person typed: the whole text of the search, or of a figure of the calculator.
 */
export interface LookupEdit {
  type: "edit";
  view: string;
  seq: number;
  raw: string;
  column?: string;
  term?: string;
}
/**
 * A person did something.
 */
export interface LookupAct {
  type: "act";
  view: string;
  seq: number;
  action: "choose" | "back" | "forward" | "clear" | "example";
  key?: string;
}
/**
 * All messages, for the generator of types.
 */
export interface CheckProtocol {
  to_browser: CheckMessage;
  to_kernel: OpenMessage | CheckEdit | CheckAct;
}
/**
 * The screen after a keystroke, an action, a change elsewhere, or when a view opens.
 */
export interface CheckMessage {
  type: "check";
  view?: string;
  ack: {
    [k: string]: number;
  };
  announce?: string;
  focus?: CheckFocus;
  flash: string[];
  screen: CheckScreen;
  words?: CheckWords;
}
/**
 * Where the person goes on: a field of a row, or ``""`` with ``on``, ``asked`` or ``summary``.
 */
export interface CheckFocus {
  id: string;
  field: string;
}
/**
 * All there is to paint.
 */
export interface CheckScreen {
  rev: number;
  title: string;
  on: Cell;
  on_says: string;
  on_questions: string[];
  groups: CheckGroup[];
  note?: string;
  save: string;
  can_save: boolean;
  asked?: CheckQuestions;
  summary?: CheckSummary;
  file: string;
  state: "none" | "new" | "saved" | "unsaved" | "conflict" | "failed";
  trouble?: string;
  conflicts: Conflict[];
  can_undo: boolean;
  can_redo: boolean;
}
/**
 * An objective with its key results, or the KPIs.
 */
export interface CheckGroup {
  title: string;
  rows: CheckRow[];
}
/**
 * One key result or KPI.
 */
export interface CheckRow {
  id: string;
  title: string;
  unit: string;
  last: string;
  target: string;
  cells: {
    [k: string]: Cell;
  };
  hints: {
    [k: string]: string;
  };
  share?: number;
  progress: string;
  status: CheckStatus;
  spark?: Spark;
  lines: string[];
  why: string[];
  notes: string[];
  questions: string[];
  counts: boolean;
  done: boolean;
}
/**
 * How it stands: a sign and a word, never colour alone.
 */
export interface CheckStatus {
  tone: "good" | "doubt" | "late" | "none";
  sign: string;
  word: string;
}
/**
 * How the figure went, where it is expected, and where it goes; drawn small.
 */
export interface Spark {
  alt: string;
  actual: SparkPoint[];
  expected: SparkPoint[];
  forecast: SparkPoint[];
  low: SparkPoint[];
  high: SparkPoint[];
  target?: number;
  now?: SparkPoint;
}
/**
 * A point of a spark line; both from 0 to 1, ``y`` upwards.
 */
export interface SparkPoint {
  x: number;
  y: number;
}
/**
 * What was asked about when one wanted to save.
 */
export interface CheckQuestions {
  title: string;
  texts: string[];
}
/**
 * What the last save has moved.
 */
export interface CheckSummary {
  title: string;
  lines: Moved[];
}
/**
 * One line of what the last save has moved.
 */
export interface Moved {
  title: string;
  text: string;
  note?: string;
}
/**
 * Every word that the browser draws by itself.
 */
export interface CheckWords {
  lang: "en" | "it";
  ui: {
    [k: string]: string;
  };
}
/**
 * A person typed: the whole text of a field.
 */
export interface CheckEdit {
  type: "edit";
  view: string;
  seq: number;
  raw: string;
  field: "on" | "value" | "confidence" | "note" | "target";
  id?: string;
}
/**
 * A person did something.
 */
export interface CheckAct {
  type: "act";
  view: string;
  seq: number;
  action: "save" | "confirm" | "back" | "more" | "less" | "undo" | "redo" | "keep_mine" | "take_theirs";
  key?: string;
}
/**
 * All messages, for the generator of types.
 */
export interface ExploreProtocol {
  to_browser: ExploreMessage;
  to_kernel: OpenMessage | ExploreEdit | ExploreAct;
}
/**
 * The whole screen for a view that opens or a tree that is another one; else only what changed.
 */
export interface ExploreMessage {
  type: "explore";
  view?: string;
  ack: {
    [k: string]: number;
  };
  announce?: string;
  screen?: ExploreScreen;
  patch?: ExplorePatch;
  words?: ExploreWords;
}
/**
 * All there is to paint.
 */
export interface ExploreScreen {
  top: ExploreTop;
  missing?: Missing;
  head?: Head;
  likely?: Likely;
  guess?: Guess;
  tree: Branch[];
  facts: {
    [k: string]: Facts;
  };
  figures: {
    [k: string]: Shown;
  };
  notes: string[];
  aside: Aside;
  solution?: Solution;
}
/**
 * What stands around the tree.
 */
export interface ExploreTop {
  can_undo: boolean;
  can_redo: boolean;
  moved: string[];
  file: string;
  state: "none" | "new" | "saved" | "unsaved" | "conflict" | "failed";
  trouble?: string;
  conflicts: string[];
  kpis: Choice[];
  kpi: string;
}
/**
 * There is no tree: what one needs.
 */
export interface Missing {
  sentence: string;
  needs: string;
  sample: string;
  example: boolean;
}
/**
 * The KPI, and what it comes to.
 */
export interface Head {
  name: string;
  text: string;
  formula: string;
  target?: string;
  before?: string;
  gap: string;
  verdict: "reached" | "short" | "open";
  share?: number;
  said: string;
}
/**
 * How likely it is that the KPI gets there.
 */
export interface Likely {
  text: string;
  share?: number;
  rough: boolean;
  notes: string[];
}
/**
 * Predict first: what one expects before one is shown the answer.
 */
export interface Guess {
  asking: boolean;
  invite: string;
  unit: string;
  raw: string;
  echo?: string;
  problem?: string;
  compared?: string;
}
/**
 * A place in the drawn tree. All of them, each before what is below it, are the tree.
 */
export interface Branch {
  id: string;
  depth: number;
  elsewhere: boolean;
}
/**
 * What stays of a driver while one plays.
 */
export interface Facts {
  label: string;
  unit: string;
  can_move: boolean;
}
/**
 * A driver's figure as it is now.
 */
export interface Shown {
  text: string;
  tone: "moved" | "stated" | "assumed" | "computed" | "implied" | "missing" | "hidden";
  origin: string;
  before?: string;
  why?: string;
  edit?: string;
  slider?: Slider;
  echo?: string;
  problem?: string;
}
/**
 * A native range, in the figures that people read (a percent is 12, not 0.12).
 */
export interface Slider {
  low: number;
  high: number;
  step: number;
  at: number;
}
/**
 * What is worked out when nothing moves.
 */
export interface Aside {
  effects: Effect[];
  writes: string[];
}
/**
 * What a little more of one driver brings.
 */
export interface Effect {
  id: string;
  label: string;
  text: string;
  share: number;
}
/**
 * What it would take of one driver.
 */
export interface Solution {
  id: string;
  text: string;
  reachable: boolean;
  take?: string;
}
/**
 * Only what changed; the figures of these drivers only.
 */
export interface ExplorePatch {
  top?: ExploreTop;
  head?: Head;
  likely?: Likely;
  guess?: Guess;
  figures?: {
    [k: string]: Shown;
  };
  aside?: Aside;
  solution?: Solution | null;
}
/**
 * Every word that the browser draws by itself.
 */
export interface ExploreWords {
  lang: "en" | "it";
  ui: {
    [k: string]: string;
  };
}
/**
 * A slider was moved, or a figure typed.
 */
export interface ExploreEdit {
  type: "edit";
  view: string;
  seq: number;
  raw: string;
  at: "slider" | "field" | "guess";
  id?: string;
  stroke?: number;
}
/**
 * A person did something.
 */
export interface ExploreAct {
  type: "act";
  view: string;
  seq: number;
  action:
    | "undo"
    | "redo"
    | "reset"
    | "reset_all"
    | "solve"
    | "take"
    | "apply"
    | "answer"
    | "choose"
    | "example"
    | "keep_mine"
    | "take_theirs";
  key?: string;
}
