import { useWords } from '#web/layout/lang.ts';
import { DueText } from './DateText.tsx';
import { StatusTag } from './StatusTag.tsx';
import type { Status } from './status.ts';

export interface ToDo {
  /** Names the act: 面接の日程を答える. */
  readonly text: string;
  readonly href: string;
  /** What it is about. */
  readonly about?: string | undefined;
  readonly due?: Temporal.PlainDate | undefined;
  readonly status?: Status | undefined;
}

const words = {
  ja: { title: 'いま、することがあります', none: 'いま、することはありません' },
  en: { title: 'What to do now', none: 'There is nothing to do now' },
};

/** First on every home page: what waits for this person, soonest due first as given, or that nothing does. */
export function ToDoList({
  items,
  today,
  title,
  lead,
  total,
}: {
  items: readonly ToDo[];
  today: Temporal.PlainDate;
  /** Where it is another list than one's own. */
  title?: string | undefined;
  lead?: string | undefined;
  /** How many there are where only the first are listed. */
  total?: number | undefined;
}) {
  const w = useWords(words);
  if (items.length === 0) {
    return (
      <section class="todo todo--none">
        <h2>{w.none}</h2>
      </section>
    );
  }
  return (
    <section class="todo">
      <h2>
        {title ?? w.title} <span class="count">{total ?? items.length}</span>
      </h2>
      {lead && <p>{lead}</p>}
      <ul class="tasks">
        {items.map((item) => (
          <li class="tasks__item" key={`${item.href} ${item.text}`}>
            <div>
              <a class="tasks__link" href={item.href}>
                {item.text}
              </a>
              {item.about && <p class="tasks__hint">{item.about}</p>}
            </div>
            <div class="todo__due">
              {item.due ? <DueText date={item.due} today={today} /> : item.status && <StatusTag status={item.status} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
