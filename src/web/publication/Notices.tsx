import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { useLang } from '#web/layout/lang.ts';
import { publicationNotices } from './notices.ts';

/** T12: what is to be known before publishing. */
export function Notices() {
  return (
    <ul class="list">
      {publicationNotices[useLang()].map(({ rule, text }) => (
        <li key={rule}>
          {text} <ClauseLink rule={rule} />
        </li>
      ))}
    </ul>
  );
}
