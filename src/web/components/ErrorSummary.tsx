import { useWords } from '#web/layout/lang.ts';
import { type FormError, fieldId } from './form.ts';

const words = {
  ja: { title: '入力内容を確認してください' },
  en: { title: 'There is a problem' },
};

/** Everything wrong with the form, above the heading, each line leading to its field. */
export function ErrorSummary({ errors, title }: { errors: readonly FormError[]; title?: string | undefined }) {
  const w = useWords(words);
  return (
    <oh-focus>
      <div class="error-summary" id="error-summary" tabindex={-1}>
        <div role="alert">
          <h2>{title ?? w.title}</h2>
          <ul>
            {errors.map((error) => (
              <li key={`${error.field} ${error.message}`}>
                <a href={`#${fieldId(error.field)}`}>{error.message}</a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </oh-focus>
  );
}
