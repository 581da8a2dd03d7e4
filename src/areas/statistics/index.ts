export { COUNTED_FROM, countStatistics } from './jobs/count-statistics.ts';
export { partOf, SERVICE_PARTS, type ServicePart } from './rules/service-part.ts';
export { SMALLEST_SHOWN } from './rules/small-cells.ts';
export { type Dimension, type Line, monthlyStatistics, statisticsOf } from './store/cells.ts';
export { addVisits, monthlyUse, type Use, useByPart, useSince, type Visits } from './store/visits.ts';
