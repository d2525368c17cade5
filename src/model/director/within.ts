import { gumbel } from '../luck/gumbel.ts';
import type { Luck } from '../luck/luck.ts';
import { logistic } from '../numerics/logistic.ts';
import { themes as menu, type ThemeTraits } from '../school.ts';
import type { Mind } from './mind.ts';

/** Random bits of each theme. */
const words = new Int32Array(menu.length);

/**
 * The theme of an activity: project design, photo appeal, the skill it asks for, and what the school does (S08, S51, S52).
 * @param taught one entry a theme, 1 where the school teaches it this month
 * @returns number of the theme
 */
export function chooseTheme(
  mind: Mind,
  themes: readonly ThemeTraits[],
  taught: Uint8Array,
  luck: Luck,
  agent: number,
  week: number,
  slot: number,
): number {
  const n = mind.rules.numbers;
  luck.theme.wordsOfItems(agent, luck.theme.place(week, slot), themes.length, words);
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < themes.length; k++) {
    const theme = themes[k] as ThemeTraits;
    const lacking = theme.skill > mind.skill ? theme.skill - mind.skill : 0;
    const total =
      theme.mix +
      n.themePhotoWeight * theme.appeal -
      n.themeSkillWeight * lacking -
      n.themeAvoidOverlap * (taught[k] as number) +
      n.sigma * gumbel(words[k] as number);
    if (total > most) {
      most = total;
      best = k;
    }
  }
  return best;
}

/**
 * Chance that a holder invites a special child whom she knows to an activity: the good that she believes it does, less the
 * disruption that she believes in, less the trouble (design 4.4; S43-S46).
 * @param severity z, 1-2
 */
export function inviteChance(mind: Mind, severity: number): number {
  const net = believedGood(mind, severity) - believedDisruption(mind) - inviteTrouble(mind);
  return logistic(net / mind.rules.numbers.sigma);
}

/** The good that she believes an activity does a special child, h-eq. @param severity z, 1-2 */
export function believedGood(mind: Mind, severity: number): number {
  const n = mind.rules.numbers;
  return mind.value * n.caseMotive * n.believedBenefit * severity;
}

/** What she believes that a special child costs the others, h-eq. */
export function believedDisruption(mind: Mind): number {
  return mind.rules.numbers.believedDisruption * (1 - mind.skill) * mind.activityMotive;
}

/** The hours of bringing a special child in, at their price, h-eq. */
export function inviteTrouble(mind: Mind): number {
  return mind.hourPrice * mind.rules.numbers.inviteHours;
}
