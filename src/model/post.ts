import type { Pool } from './director/draw.ts';
import { director, type Holders, keeper, nobody } from './director/holder.ts';
import { sitTest, testBonus } from './director/skillTest.ts';
import type { Homes } from './home.ts';
import type { Luck } from './luck/luck.ts';
import { unit } from './luck/word.ts';
import { exponential } from './numerics/exponential.ts';
import type { Values } from './parameters/table.ts';

/** Why a director left (S95, S96, S125). */
const exitCauses = ['family', 'migration', 'load', 'dismissal'] as const;
export type ExitCause = (typeof exitCauses)[number];

/** Items of the draws of a week in the stream `turnover`. */
const item = { exit: 0, keeper: 1, successor: 2 } as const;

/** What befell a post in a week. */
export type Change =
  | { readonly kind: 'exit'; readonly cause: ExitCause; readonly followedBy: 'keeper' | 'nobody' }
  | { readonly kind: 'successor' }
  | null;

/** The hundred posts: who leaves, who keeps the key, who follows (S90, S94-S96; design 4.9). Struct of arrays. */
export class Posts {
  readonly exits: Float64Array;
  readonly exitsBuild: Float64Array;
  readonly exitsFamily: Float64Array;
  readonly exitsMigration: Float64Array;
  readonly dismissals: Float64Array;
  readonly directorWeeks: Float64Array;
  readonly keeperWeeks: Float64Array;
  readonly vacantWeeks: Float64Array;
  readonly longestVacancy: Float64Array;
  private readonly vacancy: Float64Array;
  private readonly hazard: Float64Array;
  private familyShock = 0;
  private readonly words: Int32Array;
  private wordsWeek = Number.NaN;
  private readonly homes: Homes;
  private readonly holders: Holders;
  private readonly pool: Pool;
  private readonly luck: Luck;

  constructor(homes: Homes, holders: Holders, pool: Pool, luck: Luck) {
    const zeros = (): Float64Array => new Float64Array(homes.count);
    this.exits = zeros();
    this.exitsBuild = zeros();
    this.exitsFamily = zeros();
    this.exitsMigration = zeros();
    this.dismissals = zeros();
    this.directorWeeks = zeros();
    this.keeperWeeks = zeros();
    this.vacantWeeks = zeros();
    this.longestVacancy = zeros();
    this.vacancy = zeros();
    this.hazard = zeros();
    this.words = new Int32Array(homes.count);
    this.homes = homes;
    this.holders = holders;
    this.pool = pool;
    this.luck = luck;
  }

  /** Weekly chance of an exit of the present director, besides family shocks; to be looked at anew when she or her rules change. */
  appraise(home: number, values: Values): void {
    this.familyShock = values['post.familyShock'] / 52;
    const holders = this.holders;
    if (holders.kind[home] !== director) return;
    const youngAway = this.isYoungAway(home, values) ? values['post.exitYoungAway'] : 0;
    const load = (holders.load[home] as number) * values['director.load'];
    const log =
      youngAway +
      values['post.exitLoad'] * (load - 1) -
      values['post.exitValue'] * ((holders.value[home] as number) - values['post.exitReference']) -
      values['post.exitStipend'] * (values['pay.stipend'] + testBonus(holders, home, values));
    this.hazard[home] = 1 - exponential((-values['post.exits'] / 52) * exponential(log));
  }

  /** One week of one post. @param week negative in the build phase */
  live(home: number, week: number, values: Values): Change {
    if (this.holders.kind[home] !== director) return this.search(home, week, values);
    if (week >= 0) this.directorWeeks[home] = (this.directorWeeks[home] as number) + 1;
    // One draw for both causes: a family shock takes the lowest part of the unit interval, other exits the next.
    const u = unit(this.exitWord(home, week));
    return u >= this.familyShock + (this.hazard[home] as number) ? null : this.exit(home, u, week, values);
  }

  /** A director leaves. @param u her draw, below the sum of both chances */
  private exit(home: number, u: number, week: number, values: Values): Change {
    if (u < this.familyShock) return this.leave(home, 'family', week, values);
    return this.leave(home, this.isYoungAway(home, values) ? 'migration' : 'load', week, values);
  }

  /** A week without a director: somebody may be found. */
  private search(home: number, week: number, values: Values): Change {
    const holders = this.holders;
    const number = this.homes.number[home] as number;
    const luck = this.luck.turnover;
    if (week >= 0) {
      const column = holders.kind[home] === keeper ? this.keeperWeeks : this.vacantWeeks;
      column[home] = (column[home] as number) + 1;
    }
    this.vacancy[home] = (this.vacancy[home] as number) + 1;
    if ((this.vacancy[home] as number) > (this.longestVacancy[home] as number))
      this.longestVacancy[home] = this.vacancy[home] as number;
    const speed = 1 + values['post.searchReputation'] * (2 * (this.homes.reputation[home] as number) - 1);
    if (luck.uniform(number, week, 0, item.successor) >= speed / values['post.searchWeeks']) return null;
    const before = holders.kind[home] as number;
    this.pool.next(home, director, holders, this.homes);
    if (!this.admits(home, week, values)) {
      // The search goes on: the key stays with somebody, or with nobody.
      if (before === keeper) this.pool.next(home, keeper, holders, this.homes);
      else holders.kind[home] = nobody;
      return null;
    }
    this.vacancy[home] = 0;
    this.appraise(home, values);
    return { kind: 'successor' };
  }

  /** Random bits of a home's exit in a week: all homes' are drawn when the first is asked for. */
  private exitWord(home: number, week: number): number {
    if (week !== this.wordsWeek) {
      this.wordsWeek = week;
      const luck = this.luck.turnover;
      luck.wordsOfAgents(this.homes.number, 0, this.homes.count, luck.place(week, 0, item.exit), this.words);
    }
    return this.words[home] as number;
  }

  /** A director leaves; somebody keeps the key, or nobody does. */
  leave(home: number, cause: ExitCause, week: number, values: Values): Change {
    const holders = this.holders;
    const column = week < 0 ? this.exitsBuild : this.exits;
    column[home] = (column[home] as number) + 1;
    if (cause === 'family') this.exitsFamily[home] = (this.exitsFamily[home] as number) + 1;
    if (cause === 'migration') this.exitsMigration[home] = (this.exitsMigration[home] as number) + 1;
    if (cause === 'dismissal') this.dismissals[home] = (this.dismissals[home] as number) + 1;
    this.homes.awarded[home] = 0;
    this.vacancy[home] = 0;
    if (
      this.luck.turnover.uniform(this.homes.number[home] as number, week, 0, item.keeper) < values['post.keeperChance']
    ) {
      this.pool.next(home, keeper, holders, this.homes);
      return { kind: 'exit', cause, followedBy: 'keeper' };
    }
    holders.kind[home] = nobody;
    return { kind: 'exit', cause, followedBy: 'nobody' };
  }

  /** Whether whoever arrives gets the post: where a test gates it, only if she passes (S124). */
  private admits(home: number, week: number, values: Values): boolean {
    if (values['skillTest.gate'] !== 'post') return true;
    const error = this.luck.training.normal(this.homes.number[home] as number, week, 1);
    return sitTest(this.holders, home, values, error);
  }

  private isYoungAway(home: number, values: Values): boolean {
    const holders = this.holders;
    return (holders.age[home] as number) < values['director.youngBelow'] && holders.resident[home] === 0;
  }
}
