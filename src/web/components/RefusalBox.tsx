import { clauseHref } from '#areas/notices/index.ts';
import { useWords } from '#web/layout/lang.ts';

/** A refusal in words: the sentence, its clause, and what the person can do now. */
export interface RefusalText {
  readonly sentence: string;
  /** The rule; a clause such as `T11(5)` is named and linked to its text, a law is named. */
  readonly rule: string;
  readonly next: string;
  readonly nextHref?: string | undefined;
}

export interface RefusalBoxProps {
  readonly refusals: readonly RefusalText[];
  readonly title?: string | undefined;
  /** Orange: can be confirmed and gone on with; otherwise it cannot. */
  readonly ask?: boolean | undefined;
}

const words = {
  ja: { title: 'この手続きはできません', ask: 'ご確認ください', clause: '根拠: ', read: 'の条文を読む' },
  en: { title: 'This cannot be done', ask: 'Please check', clause: 'Ground: ', read: '' },
};

/** A law is named as it is cited: 労働基準法32条. Its text is not ours to show. */
const isLaw = (rule: string) => /\p{Script=Han}/u.test(rule);

/** Why something may not be done: every reason that applies, each with its clause and the way on. */
export function RefusalBox({ refusals, title, ask }: RefusalBoxProps) {
  const w = useWords(words);
  return (
    <section class={`refusal${ask ? ' refusal--ask' : ''}`} aria-labelledby="refusal-title">
      <h2 id="refusal-title">{title ?? (ask ? w.ask : w.title)}</h2>
      <ul class="refusal__list">
        {refusals.map((refusal) => {
          const href = clauseHref(refusal.rule);
          return (
            <li key={`${refusal.rule} ${refusal.sentence}`} class="stack--tight">
              <p class="refusal__sentence">{refusal.sentence}</p>
              <p class="refusal__next">
                {refusal.nextHref ? <a href={refusal.nextHref}>{refusal.next}</a> : refusal.next}
              </p>
              {(href || isLaw(refusal.rule)) && (
                <p class="refusal__clause">
                  {w.clause}
                  {href ? (
                    <a href={href}>
                      {refusal.rule}
                      <span class="vh">{w.read}</span>
                    </a>
                  ) : (
                    refusal.rule
                  )}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
