/** The small picture of a row: the figure so far, the expected line, where it goes, the target. */
import type { Spark as SparkShape } from "../generated/protocol";

type Point = SparkShape["actual"][number];

const WIDE = 128;
const HIGH = 36;
/** Room for the dots at the edges. */
const EDGE = 5;

export function Spark({ spark }: { spark: SparkShape }) {
  const band = [...spark.low, ...[...spark.high].reverse()];
  const first = spark.actual.at(-1);
  return (
    <svg class="okr-spark" viewBox={`0 0 ${WIDE} ${HIGH}`} width={WIDE} height={HIGH} role="img" aria-label={spark.alt}>
      {band.length > 2 && <polygon class="okr-spark-band" points={points(band)} />}
      {spark.target !== undefined && (
        <line class="okr-spark-target" x1={EDGE} x2={WIDE - EDGE} y1={y(spark.target)} y2={y(spark.target)} />
      )}
      <polyline class="okr-spark-expected" points={points(spark.expected)} />
      {first !== undefined && <polyline class="okr-spark-forecast" points={points([first, ...spark.forecast])} />}
      <polyline class="okr-spark-actual" points={points(spark.actual)} />
      {spark.actual.map((point) => (
        <circle key={`${point.x} ${point.y}`} class="okr-spark-dot" cx={x(point.x)} cy={y(point.y)} r={1.75} />
      ))}
      {spark.now !== undefined && <circle class="okr-spark-now" cx={x(spark.now.x)} cy={y(spark.now.y)} r={3} />}
    </svg>
  );
}

function points(of: Point[]): string {
  return of.map((point) => `${x(point.x)},${y(point.y)}`).join(" ");
}

function x(share: number): number {
  return Math.round(10 * (EDGE + share * (WIDE - 2 * EDGE))) / 10;
}

function y(share: number): number {
  return Math.round(10 * (HIGH - EDGE - share * (HIGH - 2 * EDGE))) / 10;
}
