import type { ComponentChildren } from 'preact';
import { fieldId } from './form.ts';

export interface Column {
  readonly head: string;
  /** Figures: aligned at their end. */
  readonly number?: boolean | undefined;
  /** Link that sorts by this column, and how it is sorted now. */
  readonly sort?: Readonly<{ href: string; now?: 'ascending' | 'descending' | undefined }> | undefined;
}

export interface DataTableProps {
  /** Unique on the page. */
  readonly id: string;
  readonly caption: string;
  /** Keeps the caption for those who hear the page when a heading says the same. */
  readonly hideCaption?: boolean | undefined;
  readonly columns: readonly Column[];
  /** On narrow screens one row below the other, for work lists with many columns. */
  readonly stack?: boolean | undefined;
  /** The first cell of every row is its header. */
  readonly rows: readonly Readonly<{ key: string; cells: readonly ComponentChildren[] }>[];
}

/** A table that scrolls within itself on narrow screens, reachable by keyboard. */
export function DataTable({ id, caption, hideCaption, stack, columns, rows }: DataTableProps) {
  const captionId = `${fieldId(id)}-caption`;
  return (
    <section class="table-scroll" aria-labelledby={captionId} tabindex={0}>
      <table class={stack ? 'table table--stack' : 'table'}>
        <caption id={captionId}>
          <span class={hideCaption ? 'vh' : 'table__caption'}>{caption}</span>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.head}
                scope="col"
                class={column.number ? 'number' : undefined}
                aria-sort={column.sort ? (column.sort.now ?? 'none') : undefined}
              >
                {column.sort ? <a href={column.sort.href}>{column.head}</a> : column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {row.cells.map((cell, index) => {
                const column = columns[index];
                const look = column?.number ? 'number' : undefined;
                return index === 0 ? (
                  <th key={column?.head} scope="row" class={look}>
                    {cell}
                  </th>
                ) : (
                  <td key={column?.head} class={look} data-head={stack ? column?.head : undefined}>
                    {stack && cell ? <div>{cell}</div> : cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
