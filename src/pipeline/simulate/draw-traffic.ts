import type { Scenario, ScenarioUser } from '../../cases/load-scenarios.ts';
import { hashText } from '../../core/hash.ts';
import { createRandom, seedOf } from '../../core/random.ts';

/** One user who is going to write: who, when, and what for. */
export interface Visit {
  /** From 1, in the order of time. */
  number: number;
  at: Date;
  scenario: Scenario;
  user: ScenarioUser;
  /** The message that it opens with, and the other ways to say it. */
  opening: string;
  others: string[];
  /** The same for the same person, whatever it comes for. */
  userId: string;
}

export interface Traffic {
  scenarios: readonly Scenario[];
  conversations: number;
  /** The first day, at midnight UTC. */
  from: Date;
  days: number;
  seed: number;
}

/** How much is written in each hour of the day, from midnight. */
const HOURS = [2, 1, 1, 1, 1, 2, 4, 7, 10, 12, 13, 13, 12, 12, 12, 12, 12, 13, 14, 15, 14, 11, 7, 4];
const DAY_MS = 86_400_000;

/** People that one kind of user is drawn from, by its conversations: about one in four has been there before. */
const PEOPLE_SHARE = 1.6;

/** Facts by which a person is the same one, whatever it comes for. */
const PERSON = /^(?:e-?mail|customer|user|account|member)(?:_?(?:id|number|name))?$/i;

/** Draws who writes when; all of it is the same for the same seed. */
export function* drawTraffic(traffic: Traffic): Generator<Visit> {
  const { scenarios, conversations, seed } = traffic;
  const pickScenario = weighted(scenarios);
  const pickUser = new Map(scenarios.map((scenario) => [scenario, weighted(scenario.users)]));
  for (const [index, at] of drawTimes(traffic).entries()) {
    const random = createRandom(seedOf(`${seed}\nvisit\n${index}`));
    const scenario = pickScenario.draw(random());
    const users = pickUser.get(scenario)!;
    const user = users.draw(random());
    const first = Math.floor(random() * user.openings.length);
    const expected = conversations * pickScenario.shareOf(scenario) * users.shareOf(user);
    const people = Math.max(1, Math.ceil(expected * PEOPLE_SHARE));
    const copy = Math.floor(random() * people);
    yield {
      number: index + 1,
      at: new Date(at),
      scenario,
      user,
      opening: user.openings[first]!,
      others: user.openings.filter((_, other) => other !== first),
      userId: `u-${hashText(`${personOf(scenario, user)}\n${copy}`).slice(0, 10)}`,
    };
  }
}

/** Milliseconds since 1970, in order. */
function drawTimes({ conversations, from, days, seed }: Traffic): Float64Array {
  const random = createRandom(seedOf(`${seed}\ntimes`));
  const hours = weighted(HOURS.map((weight, hour) => ({ weight, hour })));
  const times = new Float64Array(conversations);
  for (let index = 0; index < conversations; index++) {
    const day = Math.floor(random() * days);
    const { hour } = hours.draw(random());
    times[index] = from.getTime() + day * DAY_MS + Math.floor((hour + random()) * 3600) * 1000;
  }
  return times.sort();
}

function personOf(scenario: Scenario, user: ScenarioUser): string {
  const own = Object.entries(user.simulate.facts).find(([name]) => PERSON.test(name));
  return own ? String(own[1]).toLowerCase() : `${scenario.id}\n${scenario.users.indexOf(user)}`;
}

function weighted<T extends { weight: number }>(items: readonly T[]) {
  const total = items.reduce((sum, { weight }) => sum + weight, 0);
  return {
    shareOf: (item: T): number => item.weight / total,
    /** `at` in [0, 1). */
    draw(at: number): T {
      let left = at * total;
      for (const item of items) {
        left -= item.weight;
        if (left < 0) return item;
      }
      return items.at(-1)!;
    },
  };
}
