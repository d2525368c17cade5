import { type OpenTruth, open } from '../../model/truth/open.ts';
import type { Witness, World } from '../../model/world.ts';
import { channels, child, type FilmSums, windowWeeks } from './film.ts';

const width = channels.length;
const at = Object.fromEntries(channels.map((channel, place) => [channel, place])) as Record<
  (typeof channels)[number],
  number
>;

/** Films all homes, a frame a week. It changes nothing. */
export class Camera implements Witness {
  /** No home's decisions are watched. */
  readonly home = -1;
  data = new Float32Array(0);
  special = new Uint8Array(0);
  sums: FilmSums = sumsOf(0);
  #truth: OpenTruth | null = null;
  #homes = 0;
  #frame = 0;
  /** Real services so far by frame: entry `frame * homes + home`. */
  #services = new Float64Array(0);
  #served = new Int32Array(0);
  #contactsOf = new Float64Array(0);
  #acceptedStart = new Float64Array(0);
  #trueStart = new Float64Array(0);
  #general = new Float64Array(0);
  #openings = new Float64Array(0);

  begins(world: World): void {
    const { homes, moments, nature } = world;
    const truth = open(nature.truth);
    const frames = moments.length + 1;
    this.#truth = truth;
    this.#homes = homes.count;
    this.data = new Float32Array(frames * homes.count * width);
    this.sums = sumsOf(frames);
    this.special = new Uint8Array(homes.count);
    this.#services = new Float64Array(frames * homes.count);
    this.#general = new Float64Array(homes.count);
    this.#acceptedStart = new Float64Array(homes.count);
    this.#trueStart = new Float64Array(homes.count);
    this.#openings = new Float64Array(homes.count);
    const { children } = truth;
    this.#served = new Int32Array(children.home.length);
    this.#contactsOf = new Float64Array(children.home.length);
    for (let k = 0; k < children.home.length; k++) {
      const home = children.home[k] as number;
      const column = children.severity[k] === 0 ? this.#general : this.special;
      column[home] = (column[home] as number) + 1;
    }
    this.#shoot(world);
  }

  decision(): void {
    // Nothing: frames are taken at the ends of weeks.
  }

  outcome(): void {
    // Nothing: frames are taken at the ends of weeks.
  }

  endsWeek(world: World): void {
    this.#frame++;
    this.#shoot(world);
  }

  #shoot(world: World): void {
    const { homes, holders, ledger, moment } = world;
    const real = (this.#truth as OpenTruth).homes;
    const now = this.#frame;
    if (moment.quarterStarts && now > 0) {
      // The frame after a quarter's first week counts from the frame before it.
      for (let home = 0; home < homes.count; home++) {
        this.#acceptedStart[home] = now === 0 ? 0 : this.#get(now - 1, home, at.accepted);
        this.#trueStart[home] = now === 0 ? 0 : this.#get(now - 1, home, at.genuine);
      }
    }
    const ranks = ranksOf(ledger.accepted);
    for (let home = 0; home < homes.count; home++) {
      const first = (now * homes.count + home) * width;
      const { data } = this;
      const before = first - homes.count * width;
      data[first + at.accepted] = ledger.acceptedTotal[home] as number;
      data[first + at.acceptedQuarter] = (ledger.acceptedTotal[home] as number) - (this.#acceptedStart[home] as number);
      data[first + at.genuine] = real.genuine[home] as number;
      data[first + at.trueQuarter] = (real.genuine[home] as number) - (this.#trueStart[home] as number);
      data[first + at.staged] = real.staged[home] as number;
      data[first + at.duplicate] = real.duplicate[home] as number;
      data[first + at.contacts] = (real.caseContacts[home] as number) + (real.workerVisits[home] as number);
      data[first + at.holder] = holders.kind[home] as number;
      data[first + at.units] = now === 0 ? 0 : (homes.units[home] as number);
      data[first + at.excellent] = world.excellent[home] as number;
      data[first + at.urged] = now === 0 ? 0 : (homes.urged[home] as number);
      data[first + at.rank] = ranks[home] as number;
      const openings = real.openings[home] as number;
      const did = now === 0 ? 0 : this.#deed(first, before, openings > (this.#openings[home] as number));
      data[first + at.did] = did;
      this.#openings[home] = openings;
      this.#services[now * homes.count + home] =
        (now === 0 ? 0 : (this.#services[(now - 1) * homes.count + home] as number)) + (did >= 1 && did <= 3 ? 1 : 0);
      data[first + at.panes] = this.#panes(home);
    }
    this.#lookAtChildren();
    this.#sum();
  }

  #get(frame: number, home: number, channel: number): number {
    return this.data[(frame * this.#homes + home) * width + channel] as number;
  }

  /** What was mostly done in the week of this frame: the realest first. */
  #deed(first: number, before: number, opened: boolean): number {
    const grew = (channel: number): boolean =>
      (this.data[first + channel] as number) > (this.data[before + channel] as number);
    if (grew(at.genuine)) return 1;
    if (grew(at.contacts)) return 2;
    if (opened) return 3;
    if (grew(at.staged)) return 4;
    return grew(at.duplicate) ? 5 : 0;
  }

  /** Weeks of the window with any real service, in quarters of the window. */
  #panes(home: number): number {
    const now = this.#frame;
    const then = Math.max(0, now - windowWeeks);
    const weeks =
      (this.#services[now * this.#homes + home] as number) - (this.#services[then * this.#homes + home] as number);
    return Math.ceil((weeks / windowWeeks) * 4);
  }

  #lookAtChildren(): void {
    const { children } = this.#truth as OpenTruth;
    const now = this.#frame;
    const reached = new Float64Array(this.#homes);
    const waited = new Float64Array(this.#homes);
    for (let k = 0; k < children.home.length; k++) {
      const home = children.home[k] as number;
      if (children.severity[k] === 0) {
        if ((children.sessions[k] as number) > 0) reached[home] = (reached[home] as number) + 1;
        continue;
      }
      if ((children.caseContacts[k] as number) > (this.#contactsOf[k] as number)) this.#served[k] = now;
      this.#contactsOf[k] = children.caseContacts[k] as number;
      const waits = now - (this.#served[k] as number);
      const everServed = (children.caseContacts[k] as number) > 0;
      waited[home] = Math.max(waited[home] as number, everServed && waits < windowWeeks ? 0 : waits);
    }
    for (let home = 0; home < this.#homes; home++) {
      const first = (now * this.#homes + home) * width;
      const general = this.#general[home] as number;
      this.data[first + at.reached] = general === 0 ? 0 : Math.ceil((4 * (reached[home] as number)) / general);
      this.data[first + at.waited] = waited[home] as number;
      const served = this.#everyServed(waited[home] as number, now);
      this.data[first + at.child] = this.special[home] === 0 ? child.none : served ? child.served : child.waiting;
    }
  }

  #everyServed(waited: number, now: number): boolean {
    return now > 0 && waited === 0;
  }

  #sum(): void {
    const now = this.#frame;
    const then = Math.max(0, now - windowWeeks);
    for (let home = 0; home < this.#homes; home++) {
      for (const name of ['accepted', 'genuine', 'staged', 'duplicate', 'contacts', 'urged'] as const)
        this.sums[name][now] = (this.sums[name][now] as number) + this.#get(now, home, at[name]);
      if (now === 0 || this.#get(now, home, at.panes) > 0) continue;
      this.sums.dark[now] = (this.sums.dark[now] as number) + 1;
      if (this.#get(now, home, at.accepted) > this.#get(then, home, at.accepted))
        this.sums.darkReporting[now] = (this.sums.darkReporting[now] as number) + 1;
    }
  }
}

function sumsOf(frames: number): FilmSums {
  const zeros = (): Float64Array => new Float64Array(frames);
  return {
    accepted: zeros(),
    genuine: zeros(),
    staged: zeros(),
    duplicate: zeros(),
    contacts: zeros(),
    dark: zeros(),
    darkReporting: zeros(),
    urged: zeros(),
  };
}

/** Place of each value, 1 for the greatest; equals share the better place. */
function ranksOf(values: Float64Array): Float64Array {
  const sorted = [...values].sort((a, b) => b - a);
  const place = new Map<number, number>();
  sorted.forEach((value, k) => {
    if (!place.has(value)) place.set(value, k + 1);
  });
  return values.map((value) => place.get(value) as number);
}
