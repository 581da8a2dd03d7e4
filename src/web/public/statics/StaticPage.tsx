import type { ComponentChildren, VNode } from 'preact';
import { Frame, type FrameContext } from '#web/frame.tsx';
import type { Block, StaticContent } from './content.ts';
import { Readings, withoutReadings } from './Readings.tsx';

/** A page of text; `children` follow its sections. */
export function StaticPage(props: { ctx: FrameContext; content: StaticContent; children?: ComponentChildren }): VNode {
  const { ctx, content, children } = props;
  return (
    <Frame ctx={ctx} title={withoutReadings(content.title)}>
      <article class="prose">
        <h1>
          <Readings text={content.title} />
        </h1>
        <p class="lead">
          <Readings text={content.lead} />
        </p>
        {content.sections.map((each) => (
          <section class="section stack" key={each.heading}>
            <h2>
              <Readings text={each.heading} />
            </h2>
            {each.blocks.map((block) => (
              <BlockOf
                block={block}
                key={block.kind === 'text' || block.kind === 'link' ? block.text : block.items[0]}
              />
            ))}
          </section>
        ))}
        {children}
      </article>
    </Frame>
  );
}

function BlockOf({ block }: { block: Block }) {
  switch (block.kind) {
    case 'text':
      return (
        <p>
          <Readings text={block.text} />
        </p>
      );
    case 'link':
      return (
        <p>
          <a href={block.href}>
            <Readings text={block.text} links={false} />
          </a>
        </p>
      );
    case 'list':
      return (
        <ul>
          <Items of={block.items} />
        </ul>
      );
    case 'steps':
      return (
        <ol>
          <Items of={block.items} />
        </ol>
      );
  }
}

function Items({ of }: { of: readonly string[] }) {
  return (
    <>
      {of.map((item) => (
        <li key={item}>
          <Readings text={item} />
        </li>
      ))}
    </>
  );
}
