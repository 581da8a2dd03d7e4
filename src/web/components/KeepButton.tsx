import { useWords } from '#web/layout/lang.ts';
import { Button } from './Button.tsx';
import { Form } from './Form.tsx';

const words = { ja: { keep: '保存する' }, en: { keep: 'Save' } };

/** Keeps a posting among one's own; who is not logged in is asked to first. */
export function KeepButton({ number, title }: { readonly number: string; readonly title: string }) {
  const w = useWords(words);
  return (
    <Form action="/jobseeker/kept">
      <input type="hidden" name="number" value={number} />
      <Button kind="secondary" about={title}>
        {w.keep}
      </Button>
    </Form>
  );
}
