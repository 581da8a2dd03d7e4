import { useWords } from '#web/layout/lang.ts';
import { Button } from './Button.tsx';
import { Field } from './Field.tsx';
import { described, type FieldProps, fieldId } from './form.ts';

/** A file already taken: shown, kept over errors, removable by a submit. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

export interface FileUploadProps extends FieldProps {
  readonly accept?: string | undefined;
  readonly multiple?: boolean | undefined;
  readonly kept?: readonly KeptFile[] | undefined;
  /** Posted as `action` by the upload button, for forms that take files before they are sent; absent: no such button. */
  readonly uploadAction?: string | undefined;
}

const words = {
  ja: { kept: '受け取ったファイル', remove: '削除する', upload: 'アップロードする' },
  en: { kept: 'Files received', remove: 'Remove', upload: 'Upload' },
};

/** Size in KB or MB, rounded up so that no file looks smaller than it is. */
export function fileSize(bytes: number): string {
  return bytes < 1024 * 1024
    ? `${Math.max(1, Math.ceil(bytes / 1024))} KB`
    : `${(Math.ceil((bytes / 1024 / 1024) * 10) / 10).toFixed(1)} MB`;
}

/** Files to send. Good files stay when others are refused; every refused one has its own message. */
export function FileUpload(props: FileUploadProps) {
  const w = useWords(words);
  const id = fieldId(props.name);
  return (
    <Field props={props}>
      <oh-files>
        <input
          class="upload__input"
          type="file"
          id={id}
          name={props.name}
          accept={props.accept}
          multiple={props.multiple}
          {...described(props)}
        />
      </oh-files>
      {props.uploadAction && (
        <p class="upload__act">
          <Button kind="secondary" small name="action" value={props.uploadAction}>
            {w.upload}
          </Button>
        </p>
      )}
      {props.kept && props.kept.length > 0 && (
        <ul class="files" aria-label={w.kept}>
          {props.kept.map((file) => (
            <li class="files__item" key={file.id}>
              <span>
                {file.name} <span class="files__size">{fileSize(file.size)}</span>
                <input type="hidden" name={`${props.name}.kept`} value={file.id} />
              </span>
              <Button kind="quiet" small name="remove" value={file.id} about={file.name}>
                {w.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Field>
  );
}
