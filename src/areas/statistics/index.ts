export { countStatistics } from './jobs/count-statistics.ts';
export { SMALLEST_SHOWN } from './rules/small-cells.ts';
export { type Dimension, type Line, monthlyStatistics, statisticsOf } from './store/cells.ts';
