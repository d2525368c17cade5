import { weeks } from '../engine/shown.ts';
import { lensOf } from '../state/lens.ts';
import { mayReveal, type State, speeds } from '../state/state.ts';
import { change } from '../state/store.ts';
import { nextQuarter, playOrPause } from '../state/time.ts';
import { common } from '../words/common.ts';
import { say } from '../words/say.ts';

/** The controls of time and luck. */
export function Controls({ state }: { readonly state: State }) {
  const { week, playing, speed } = state;
  const isOver = week >= weeks;
  return (
    <div class="controls" role="group" aria-label={say(common.time)}>
      <button type="button" onClick={() => change({ week: 0, playing: false })}>
        <span aria-hidden="true">|◀ </span>
        {say(common.reset)}
      </button>
      <button type="button" class="main" aria-keyshortcuts="Space" onClick={playOrPause}>
        <span aria-hidden="true">{playing ? '❚❚ ' : '▶ '}</span>
        {say(playing ? common.pause : common.play)}
      </button>
      <button
        type="button"
        disabled={isOver}
        onClick={() => change({ week: Math.min(week + 1, weeks), playing: false })}
      >
        {say(common.week)}
      </button>
      <button type="button" disabled={isOver} onClick={() => change({ week: nextQuarter(week), playing: false })}>
        {say(common.quarter)}
      </button>
      <button type="button" disabled={isOver} onClick={() => change({ week: weeks, playing: false })}>
        {say(common.end)}
      </button>
      <label class="field">
        <span>{say(common.speed)}</span>
        <input
          type="range"
          min={0}
          max={speeds.length - 1}
          step={1}
          value={speed}
          aria-valuetext={say(common.speeds).split(/[,，]\s*/)[speed]}
          onInput={({ currentTarget }) => change({ speed: Number(currentTarget.value) as State['speed'] })}
        />
      </label>
      <label class="field wide">
        <span class="number">{say(common.weekOf(week, weeks))}</span>
        <input
          type="range"
          min={0}
          max={weeks}
          value={week}
          onInput={({ currentTarget }) => change({ week: Number(currentTarget.value), playing: false })}
        />
      </label>
      <Luck state={state} />
    </div>
  );
}

/** The number of the luck, and the next one. */
export function Luck({ state: { luck, lock } }: { readonly state: State }) {
  const set = (value: number): void => change({ luck: Math.min(Math.max(Math.round(value) || 1, 1), 1023) });
  const isLocked = lock.includes('luck');
  return (
    <span class="field luck" title={say(common.luckHelp)}>
      <label class="field luck">
        <span>{say(common.luck)}</span>
        <input
          type="number"
          min={1}
          max={1023}
          value={luck}
          disabled={isLocked}
          onChange={({ currentTarget }) => set(Number(currentTarget.value))}
        />
      </label>
      <button type="button" disabled={isLocked} onClick={() => set((luck % 1023) + 1)}>
        {say(common.otherLuck)}
      </button>
    </span>
  );
}

/** The two lenses. */
export function Lenses({ state }: { readonly state: State }) {
  const lens = lensOf(state);
  const isOpen = mayReveal(state) && !['door', 'project', 'predict', 'run'].includes(state.place);
  return (
    <fieldset class="segments lenses">
      <legend class="unseen">{say(common.lens)}</legend>
      <button type="button" aria-pressed={lens === 'report'} onClick={() => change({ lens: 'report' })}>
        {say(common.report)}
      </button>
      <button
        type="button"
        aria-pressed={lens === 'truth'}
        disabled={!isOpen}
        title={isOpen ? undefined : say(common.lensLocked)}
        onClick={() => change({ lens: 'truth' })}
      >
        {say(common.truth)}
      </button>
    </fieldset>
  );
}
