import { fieldId } from './form.ts';
import { StatusTag } from './StatusTag.tsx';
import type { Status } from './status.ts';

export interface Task {
  readonly text: string;
  /** Where the task is done; absent while it cannot be started. */
  readonly href?: string | undefined;
  readonly hint?: string | undefined;
  readonly status: Extract<Status, `task:${string}`>;
}

/** The parts of a long form, each with its state; the page a person returns to. `id` is unique on the page. */
export function TaskList({ id, tasks }: { id: string; tasks: readonly Task[] }) {
  return (
    <ul class="tasks">
      {tasks.map((task, index) => {
        const base = `${fieldId(id)}-${index + 1}`;
        const describedby = [task.hint && `${base}-hint`, `${base}-status`].filter(Boolean).join(' ');
        return (
          <li class="tasks__item" key={task.text}>
            <div>
              {task.href ? (
                <a class="tasks__link" href={task.href} aria-describedby={describedby}>
                  {task.text}
                </a>
              ) : (
                task.text
              )}
              {task.hint && (
                <p class="tasks__hint" id={`${base}-hint`}>
                  {task.hint}
                </p>
              )}
            </div>
            <div id={`${base}-status`}>
              <StatusTag status={task.status} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
