/** A formula set as mathematics: MathML elements, made from the tree that Python sent. */
import type { SetFormula } from "../generated/protocol";

type MathNode = SetFormula["node"];

const SIDES: Record<string, string> = { "(": "okr-paren okr-opens", ")": "okr-paren okr-closes" };

export function Formula({ formula }: { formula: SetFormula }) {
  return (
    <math class="okr-math" display="block" aria-label={formula.reading}>
      <mrow>
        <mrow class="okr-math-name">
          <mtext>{formula.name}</mtext>
          <mo>=</mo>
        </mrow>
        <Part node={formula.node} />
      </mrow>
    </math>
  );
}

function Part({ node }: { node: MathNode }) {
  switch (node.kind) {
    case "number":
      return <mn>{node.text}</mn>;
    case "identifier":
      return <mtext>{node.text}</mtext>;
    case "operator":
      return <mo class={SIDES[node.text] ?? ""}>{node.text}</mo>;
    case "row":
      return (
        <mrow>
          {node.parts.map((part, index) => (
            <Part key={index} node={part} />
          ))}
        </mrow>
      );
    case "fraction":
      return (
        <mfrac>
          <Part node={node.numerator} />
          <Part node={node.denominator} />
        </mfrac>
      );
    case "power":
      return (
        <msup>
          <Part node={node.base} />
          <Part node={node.exponent} />
        </msup>
      );
  }
}
