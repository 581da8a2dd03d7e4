import type { ComponentChildren } from 'preact';
import { useWords } from '#web/layout/lang.ts';
import { Actions, Button } from './Button.tsx';
import { Form } from './Form.tsx';
import type { HeadingLevel } from './heading.ts';

export interface InterruptionCardProps {
  /** What is about to happen, after 「続ける前に: 」. */
  readonly title: string;
  /** What follows from it, in words. No form fields. */
  readonly children: ComponentChildren;
  /** Where the confirmation is posted; default the page itself. */
  readonly action?: string | undefined;
  /** Names the act: 応募を取り消す. */
  readonly confirm: string;
  readonly back: Readonly<{ href: string; text: string }>;
  /** Posted with the button. */
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly level?: HeadingLevel | undefined;
}

const words = { ja: { before: '続ける前に: ' }, en: { before: 'Before you go on: ' } };

/** A page of its own before what cannot be undone: one button, one link back. Holds the page's h1 unless `level` says otherwise. */
export function InterruptionCard(props: InterruptionCardProps) {
  const w = useWords(words);
  const Title: `h${HeadingLevel}` = `h${props.level ?? 1}`;
  return (
    <div class="interruption">
      <Title>
        {w.before}
        {props.title}
      </Title>
      {props.children}
      <Form action={props.action}>
        <Actions>
          <Button name={props.name} value={props.value}>
            {props.confirm}
          </Button>
          <a href={props.back.href}>{props.back.text}</a>
        </Actions>
      </Form>
    </div>
  );
}
