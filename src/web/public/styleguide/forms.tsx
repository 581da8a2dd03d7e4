import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button, ButtonLink } from '#web/components/Button.tsx';
import { Checkbox, Checkboxes } from '#web/components/Checkboxes.tsx';
import { DateInput } from '#web/components/DateInput.tsx';
import { Details } from '#web/components/Details.tsx';
import { FileUpload } from '#web/components/FileUpload.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { PostalInput } from '#web/components/PostalInput.tsx';
import { Radios } from '#web/components/Radios.tsx';
import { Select } from '#web/components/Select.tsx';
import { TextArea } from '#web/components/TextArea.tsx';
import { TextInput } from '#web/components/TextInput.tsx';
import { Section } from './Section.tsx';

/** The errors of the second form below. */
export const exampleErrors: readonly FormError[] = [
  { field: 'e.mail', message: 'メールアドレスを入力してください' },
  { field: 'e.birth', message: '昭和は64年1月7日までです。生年月日を確認してください' },
  { field: 'e.contract', message: '雇用期間を選んでください' },
  { field: 'e.work', message: '仕事の内容は360文字までです（いま412文字）' },
  { field: 'e.files', message: '「職務経歴書.pages」はこの形式では受け取れません。PDF か Word で保存し直してください' },
  { field: 'e.files', message: '「写真.png」は5 MBを超えています（7.2 MB）' },
  { field: 'e.agree', message: '続けるには同意が必要です' },
];

export function FormExamples() {
  return (
    <>
      <Section title="ボタン">
        <BackLink href="#main" />
        <Actions>
          <Button>この内容で応募する</Button>
          <Button kind="secondary">保存して中断する</Button>
          <Button kind="danger">求人を取り消す</Button>
          <Button kind="quiet">下書きを削除する</Button>
          <ButtonLink href="#main" kind="secondary" small>
            求人票を見る
          </ButtonLink>
        </Actions>
      </Section>

      <Section title="入力欄">
        <Form>
          <TextInput
            name="name"
            label="氏名"
            requirement="required"
            autocomplete="name"
            width={20}
            value="青空 あおい"
          />
          <TextInput
            name="wage"
            label="基本給（月額）の下限"
            hint="手当と固定残業代は含めません。"
            requirement="required"
            inputMode="numeric"
            width={8}
            suffix="円"
            value="203500"
          />
          <DateInput
            name="birth"
            label="生年月日"
            era
            hint="例: 昭和60年4月1日"
            requirement="required"
            value={{ era: 'showa', year: '60', month: '4', day: '1' }}
          />
          <DateInput
            name="start"
            label="就業できる日"
            requirement="optional"
            value={{ year: '2027', month: '1', day: '12' }}
          />
          <PostalInput name="postal" value="100-0001" requirement="required" />
          <Select
            name="prefecture"
            label="都道府県"
            options={[
              { value: '13', label: '東京都' },
              { value: '17', label: '石川県' },
              { value: '47', label: '沖縄県' },
            ]}
            value="17"
          />
          <Radios
            name="contract"
            label="雇用期間"
            requirement="required"
            value="fixed"
            options={[
              { value: 'none', label: '定めなし' },
              {
                value: 'fixed',
                label: '定めあり（4か月以上）',
                reveal: (
                  <TextInput
                    name="contract.months"
                    label="何か月ですか"
                    inputMode="numeric"
                    width={4}
                    suffix="か月"
                    value="6"
                  />
                ),
              },
              { value: 'day', label: '日雇', hint: '日々または1か月未満の期間です。' },
            ]}
          />
          <Radios
            name="car"
            label="マイカー通勤"
            inline
            options={[
              { value: 'yes', label: '可' },
              { value: 'no', label: '不可' },
            ]}
          />
          <Checkboxes
            name="insurance"
            label="加入保険"
            hint="あてはまるものをすべて選んでください。"
            values={['employment', 'health']}
            options={[
              { value: 'employment', label: '雇用保険' },
              { value: 'accident', label: '労災保険' },
              { value: 'health', label: '健康保険' },
              { value: 'pension', label: '厚生年金保険' },
            ]}
          />
          <TextArea
            name="work"
            label="仕事の内容"
            requirement="required"
            limit={360}
            rows={4}
            value="店頭での接客、レジ、品出し。"
          />
          <FileUpload
            name="files"
            label="応募書類"
            hint="PDF、Word、Excel、JPEG、PNG。1つ5 MBまで、5つまで。"
            multiple
            uploadAction="upload"
            kept={[
              { id: 'f1', name: '履歴書.pdf', size: 183_204 },
              { id: 'f2', name: '職務経歴書_2026年11月_改訂版_最終.docx', size: 1_420_331 },
            ]}
          />
          <Checkbox name="agree" label="個人情報の取り扱いについて読み、同意します" requirement="required" />
          <Details summary="生年月日はなぜ必要ですか">
            <p>年齢に上限のある求人に応募できるかどうかを確かめるためです。求人者には年齢だけが伝わります。</p>
          </Details>
          <Actions>
            <Button>保存して次へ進む</Button>
            <Button kind="secondary" name="action" value="pause">
              保存して中断する
            </Button>
          </Actions>
        </Form>
      </Section>

      <Section title="入力欄（エラー）">
        <Form>
          <TextInput name="e.mail" label="メールアドレス" type="email" requirement="required" errors={exampleErrors} />
          <DateInput
            name="e.birth"
            label="生年月日"
            era
            requirement="required"
            errors={exampleErrors}
            value={{ era: 'showa', year: '64', month: '1', day: '8' }}
          />
          <Radios
            name="e.contract"
            label="雇用期間"
            requirement="required"
            errors={exampleErrors}
            options={[
              { value: 'none', label: '定めなし' },
              { value: 'fixed', label: '定めあり' },
            ]}
          />
          <TextArea
            name="e.work"
            label="仕事の内容"
            limit={360}
            rows={3}
            value="店頭での接客、レジ、品出し。"
            errors={exampleErrors}
          />
          <FileUpload
            name="e.files"
            label="応募書類"
            multiple
            errors={exampleErrors}
            kept={[{ id: 'f3', name: '履歴書.pdf', size: 183_204 }]}
          />
          <Checkbox
            name="e.agree"
            label="利用規約を最後まで読み、同意します"
            requirement="required"
            errors={exampleErrors}
          />
        </Form>
      </Section>
    </>
  );
}
