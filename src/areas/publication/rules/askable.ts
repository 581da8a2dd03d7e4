/** What can be asked about direct requests. */
import { askable, dayInput } from '#kernel/askable.ts';
import { requestDeadline } from './direct-request-deadline.ts';

export const rules = [
  askable({
    id: 'T12(7)',
    clause: 'T12(7)',
    description: '直接リクエストに答えられる最終日と、辞退扱いになる日',
    inputs: { requested: dayInput('直接リクエストがなされた日') },
    decide: ({ requested }) => ({ ...requestDeadline(requested) }),
  }),
];
