import { expect, it } from 'vitest';
import { sayingOf } from '../scenario/words/say.ts';
import { markupIn } from './markup.ts';

it('texts and labels of a page take the words of a case; tags, styles and code keep theirs', () => {
  const say = sayingOf({ child: { en: 'client', plural: 'clients', zh: '老人' } }, 'en');
  const page =
    '<style>td:first-child{x:y}</style><p class="child" aria-label="a child">children</p><code>child</code><a href="#child">child</a>';
  expect(markupIn(page, say)).toBe(
    '<style>td:first-child{x:y}</style><p class="child" aria-label="a client">clients</p><code>child</code><a href="#child">client</a>',
  );
});
