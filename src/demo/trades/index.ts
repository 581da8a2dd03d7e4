import { careTrades, childTrades, medicalTrades } from './care.ts';
import { buildingTrades, carryingTrades, makingTrades } from './making.ts';
import { officeTrades, salesTrades, technicalTrades } from './office.ts';
import { serviceTrades } from './service.ts';
import type { Trade } from './trade.ts';

/** Every kind of work of the demo world, with about the shares it has among real postings. */
export const trades: readonly Trade[] = [
  ...careTrades,
  ...medicalTrades,
  ...childTrades,
  ...officeTrades,
  ...salesTrades,
  ...technicalTrades,
  ...serviceTrades,
  ...makingTrades,
  ...buildingTrades,
  ...carryingTrades,
];
