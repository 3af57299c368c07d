/** The OKR builder: one column of thought, from the KPI to what its breakdown takes for granted. */
import { Fragment } from "preact";
import { useStore, useTop } from "../core/hooks";
import { mount, type RenderArguments } from "../core/mount";
import { Empty, Templates } from "../parts/empty";
import { Frame } from "../parts/frame";
import { Kpi } from "../parts/kpi";
import { Objective } from "../parts/objective";

function OKRBuilder() {
  const store = useStore();
  const top = useTop();
  return (
    <Frame title>
      {top.empty ? (
        <>
          <Empty />
          <Templates />
        </>
      ) : (
        <>
          {top.roots.map((id) =>
            store.node(id)?.kind === "kpi" ? <Kpi key={id} id={id} /> : <Objective key={id} id={id} />,
          )}
          <Keys />
        </>
      )}
    </Frame>
  );
}

/** Each key with what it does stays on one line. */
function Keys() {
  const pieces = useStore().ui("keys").split(" · ");
  return (
    <p class="okr-quiet okr-keys">
      {pieces.map((piece, n) => (
        <Fragment key={piece}>
          <span>{piece}</span>
          {n < pieces.length - 1 && " · "}
        </Fragment>
      ))}
    </p>
  );
}

export default { render: (context: RenderArguments) => mount(OKRBuilder, context) };
