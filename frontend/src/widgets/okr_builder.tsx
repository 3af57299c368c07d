/** The OKR builder: one column of thought, from the KPI to what its breakdown takes for granted. */
import { useStore, useTop } from "../core/hooks";
import { mount, type RenderArguments } from "../core/mount";
import { Empty, Templates } from "../parts/empty";
import { Frame } from "../parts/frame";
import { Keys } from "../parts/keys";
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
          <Keys text={store.ui("keys")} />
        </>
      )}
    </Frame>
  );
}

export default { render: (context: RenderArguments) => mount(OKRBuilder, context) };
