/** All rows: key results by objective, then the KPIs. */
import { useChecks } from "./hooks";
import { Row } from "./row";

export function Table() {
  const store = useChecks();
  const { groups } = store.screen;
  if (groups.length === 0) {
    return null;
  }
  return (
    <table class="okr-check-table" aria-label={store.ui("table")}>
      <thead>
        <tr>
          <th scope="col">{store.ui("item")}</th>
          <th scope="col" class="okr-check-number">
            {store.ui("value")}
          </th>
          <th scope="col" class="okr-check-number">
            {store.ui("confidence")}
            <span>{store.ui("confidence_scale")}</span>
          </th>
          <th scope="col">{store.ui("note")}</th>
          <th scope="col">{store.ui("pace")}</th>
          <td />
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.rows[0]?.id}>
          <tr class="okr-check-group">
            <th scope="rowgroup" colSpan={6}>
              {group.title}
            </th>
          </tr>
          {group.rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
