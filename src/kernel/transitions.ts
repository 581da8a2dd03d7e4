/** Transition tables: the states a thing can be in, the moves between them and who may make each. */
import { allow, type Refusal, type Ruling, refuse } from './refusal.ts';

export interface Move<State extends string, Actor extends string> {
  /** In Japanese, as the buttons and diagrams say it. */
  readonly label: string;
  readonly from: readonly State[];
  readonly to: State;
  readonly by: readonly Actor[];
  /** The clause that gives the move. */
  readonly clause: string;
}

export interface TransitionTable<
  State extends string = string,
  Name extends string = string,
  Actor extends string = string,
> {
  /** Names the diagram's file: `posting`. */
  readonly id: string;
  readonly title: string;
  readonly initial: State;
  readonly states: Readonly<Record<State, string>>;
  readonly actors: Readonly<Record<Actor, string>>;
  readonly moves: Readonly<Record<Name, Move<State, Actor>>>;
}

const tables = new WeakSet<object>();

/** Declares a table; the diagrams of `docs/states` are drawn from every table so declared. */
export function defineTransitions<const State extends string, const Name extends string, const Actor extends string>(
  table: TransitionTable<State, Name, Actor>,
): TransitionTable<State, Name, Actor> {
  tables.add(table);
  return table;
}

/** Whether a value is a table declared by `defineTransitions`. */
export function isTransitionTable(value: unknown): value is TransitionTable {
  return typeof value === 'object' && value !== null && tables.has(value);
}

/**
 * The state after a move, or why it may not be made: `wrong-actor` (not theirs to make) and `wrong-state` (not from here); both when both hold.
 */
export function move<State extends string, Name extends string, Actor extends string>(
  table: TransitionTable<State, Name, Actor>,
  state: State,
  name: Name,
  actor: Actor,
): Ruling<State> {
  const found = table.moves[name];
  const refusals: Refusal[] = [];
  if (!found.by.includes(actor))
    refusals.push({ rule: found.clause, code: 'wrong-actor', data: { move: name, actor } });
  if (!found.from.includes(state))
    refusals.push({ rule: found.clause, code: 'wrong-state', data: { move: name, state } });
  const [first, ...rest] = refusals;
  return first ? refuse(first, ...rest) : allow(found.to);
}

/** The moves an actor may make from a state. */
export function movesFrom<State extends string, Name extends string, Actor extends string>(
  table: TransitionTable<State, Name, Actor>,
  state: State,
  actor: Actor,
): readonly Name[] {
  return (Object.keys(table.moves) as Name[]).filter((name) => move(table, state, name, actor).ok);
}

/** States that no move leaves. */
export function finalStates<State extends string>(table: TransitionTable<State>): readonly State[] {
  const moves: readonly Move<State, string>[] = Object.values(table.moves);
  return (Object.keys(table.states) as State[]).filter((state) => !moves.some((each) => each.from.includes(state)));
}

/** The table as a mermaid state diagram. */
export function toMermaid(table: TransitionTable): string {
  const moves = Object.values(table.moves);
  return [
    'stateDiagram-v2',
    ...Object.entries(table.states).map(([state, label]) => `  state "${label}" as ${state}`),
    `  [*] --> ${table.initial}`,
    ...moves.flatMap((each) =>
      each.from.map(
        (from) =>
          `  ${from} --> ${each.to} : ${each.label}（${each.by.map((actor) => table.actors[actor]).join('・')}） ${each.clause}`,
      ),
    ),
    ...finalStates(table).map((state) => `  ${state} --> [*]`),
    '',
  ].join('\n');
}
