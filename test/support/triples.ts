import { move, type TransitionTable } from '#kernel/transitions.ts';

/** Every state × move × actor of a table with what `move` answers: the next state, or `refused`. `key` is `state move actor`. */
export function everyTriple<State extends string, Name extends string, Actor extends string>(
  table: TransitionTable<State, Name, Actor>,
) {
  const states = Object.keys(table.states) as State[];
  const names = Object.keys(table.moves) as Name[];
  const actors = Object.keys(table.actors) as Actor[];
  return states.flatMap((state) =>
    names.flatMap((name) =>
      actors.map((actor) => {
        const ruling = move(table, state, name, actor);
        return {
          key: `${state} ${name} ${actor}`,
          state,
          move: name,
          actor,
          outcome: ruling.ok ? ruling.value : 'refused',
        };
      }),
    ),
  );
}
