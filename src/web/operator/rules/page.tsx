import { referenceFacts } from '#areas/ask-facts.ts';
import { type Asked, askRule, listRules, type RuleListing } from '#areas/askable.ts';
import { clauseHref } from '#areas/notices/index.ts';
import { DataTable } from '#web/components/DataTable.tsx';
import type { FormError } from '#web/components/form.ts';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { TextInput } from '#web/components/TextInput.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { html } from '#web/reply.ts';

/** An answer in rows: what is asked for and what it is. */
function rowsOf(result: unknown): readonly { key: string; value: string }[] {
  if (typeof result === 'object' && result !== null && !Array.isArray(result)) {
    return Object.entries(result).map(([key, value]) => ({ key, value: plain(value) }));
  }
  return [{ key: '結果', value: plain(result) }];
}

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function AskForm({ ctx, rule, answer }: { ctx: PageContext; rule: RuleListing; answer: Asked | undefined }) {
  const faults = answer && 'error' in answer && answer.error.code === 'bad-input' ? answer.error.fields : [];
  const errors: FormError[] = faults.map(({ field, reason }) => ({ field, message: reason }));
  const href = clauseHref(rule.clause);
  return (
    <>
      <p>
        <a href="/operator/rules">ほかの規則を選ぶ</a>
      </p>
      <h2>
        {rule.rule}　{rule.description}
      </h2>
      <p>根拠: {href ? <a href={href}>{rule.clause}</a> : rule.clause}</p>
      <form class="form" method="get" action="/operator/rules" noValidate>
        <input type="hidden" name="rule" value={rule.rule} />
        {rule.inputs.map((input) => (
          <TextInput
            key={input.name}
            name={input.name}
            label={input.description}
            hint={input.name}
            requirement={input.required ? 'required' : 'optional'}
            value={ctx.url.searchParams.get(input.name) ?? ''}
            errors={errors}
          />
        ))}
        <button class="button button--primary" type="submit" name="ask" value="1">
          計算する
        </button>
      </form>
      {answer && 'result' in answer && (
        <section aria-labelledby="answer" class="stack">
          <h2 id="answer">答え</h2>
          <SummaryList rows={rowsOf(answer.result)} />
        </section>
      )}
    </>
  );
}

/** 期限計算: every rule that can be asked, with its inputs; the same as `hellowork rule`. A GET, so that a calculation can be kept and shown. */
export const rulesPage: Page = {
  get: (ctx) => {
    const asked = ctx.url.searchParams.get('rule');
    const rules = listRules();
    const rule = rules.find((each) => each.rule === asked);
    const inputs = Object.fromEntries(
      [...ctx.url.searchParams].filter(
        ([name, value]) => !['rule', 'ask', 'lang'].includes(name) && value.trim() !== '',
      ),
    );
    const answer = rule && ctx.url.searchParams.has('ask') ? askRule(rule.rule, inputs, referenceFacts) : undefined;
    const wrong = answer !== undefined && 'error' in answer;
    const faults = wrong && answer.error.code === 'bad-input' ? answer.error.fields : [];
    return html(
      <Frame
        ctx={ctx}
        title={rule ? `期限計算 ${rule.rule}` : '期限計算'}
        errors={faults.map(({ field, reason }) => ({ field, message: reason }))}
      >
        <h1>期限計算</h1>
        {rule ? (
          <AskForm ctx={ctx} rule={rule} answer={answer} />
        ) : (
          <DataTable
            id="rules"
            caption="計算できる規則"
            hideCaption
            stack
            columns={[{ head: '何がわかるか' }, { head: '規則の名前' }, { head: '根拠' }]}
            rows={rules.map((each) => ({
              key: each.rule,
              cells: [
                <a key="rule" href={`/operator/rules?rule=${encodeURIComponent(each.rule)}`}>
                  {each.description}
                </a>,
                each.rule,
                each.clause,
              ],
            }))}
          />
        )}
      </Frame>,
      wrong ? 422 : 200,
    );
  },
};
