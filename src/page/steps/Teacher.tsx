import { Files } from '../parts/Files.tsx';
import type { State } from '../state/state.ts';
import { ClassChat } from '../teacher/ClassChat.tsx';
import { ClassLink } from '../teacher/ClassLink.tsx';
import { Expected } from '../teacher/Expected.tsx';
import { Plan } from '../teacher/Plan.tsx';
import { Presenting } from '../teacher/Presenting.tsx';

/** The teacher's corner: plan, expected observations, class, link, presenting, worksheet. */
export function Teacher({ state }: { readonly state: State }) {
  return (
    <>
      <Plan />
      <Expected />
      <ClassChat />
      <ClassLink state={state} />
      <Presenting />
      <Files state={state} />
    </>
  );
}
