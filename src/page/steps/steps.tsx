import type { ComponentChildren } from 'preact';
import type { Bilingual } from '../../model/scenario.ts';
import type { Film } from '../../observers/film/film.ts';
import type { Place, State } from '../state/state.ts';
import { common } from '../words/common.ts';
import { diaryWords } from '../words/diary.ts';
import { lesson } from '../words/lesson.ts';
import { reflectWords } from '../words/reflect.ts';
import { ruleWords } from '../words/rule.ts';
import { seatWords } from '../words/seat.ts';
import { teacherWords } from '../words/teacher.ts';
import { Door } from './Door.tsx';
import { Predict } from './Predict.tsx';
import { Project } from './Project.tsx';
import { Reveal } from './Reveal.tsx';
import { Rule } from './Rule.tsx';
import { Run } from './Run.tsx';
import { Sandbox } from './Sandbox.tsx';
import { SeatStep } from './SeatStep.tsx';
import { Teacher } from './Teacher.tsx';
import { Villages } from './Villages.tsx';
import { WhatNow } from './WhatNow.tsx';

/** One place of the page: its title, whether the village stands beside it, and what it shows. */
export interface Step {
  readonly title: Bilingual;
  readonly layout: 'beside' | 'alone';
  /** Whether it can be read before there is a village. */
  readonly canWait?: true;
  readonly view: (state: State, film: Film | null) => ComponentChildren;
}

const places: Readonly<Record<Place, Step>> = {
  door: { title: common.title, layout: 'beside', canWait: true, view: (state) => <Door state={state} /> },
  project: { title: lesson.projectTitle, layout: 'beside', canWait: true, view: () => <Project /> },
  predict: { title: lesson.predictTitle, layout: 'beside', view: (state) => <Predict state={state} /> },
  run: { title: lesson.runTitle, layout: 'beside', view: (state) => <Run state={state} /> },
  rule: { title: ruleWords.title, layout: 'alone', view: (state) => <Rule state={state} /> },
  reflect: { title: reflectWords.title, layout: 'alone', view: (state) => <WhatNow state={state} /> },
  sandbox: {
    title: teacherWords.sandboxTitle,
    layout: 'beside',
    view: (state, film) => film !== null && <Sandbox state={state} film={film} />,
  },
  teacher: { title: teacherWords.title, layout: 'alone', view: (state) => <Teacher state={state} /> },
  seat: { title: seatWords.title, layout: 'alone', view: (state) => <SeatStep state={state} /> },
  villages: { title: diaryWords.title, layout: 'beside', view: (state) => <Villages state={state} /> },
  reveal: { title: lesson.revealTitle, layout: 'beside', view: (state) => <Reveal state={state} /> },
};

/** What a place shows. */
export function stepOf(place: Place): Step {
  return places[place];
}
