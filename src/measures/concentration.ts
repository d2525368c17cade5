import { correlation, family, outcome, share } from './outcome.ts';
import { pearson } from './statistics/correlation.ts';
import { gini, topFifthShare } from './statistics/gini.ts';
import { shareWhere } from './statistics/total.ts';

const noSupport = 'the agency gave no support';
const noGenuine = 'no genuine activity was held';

/** Group 3: how unequally support and service are spread over homes. */
export const concentrationOutcomes = family(3, [
  outcome(
    'supportGini',
    share,
    noSupport,
    [
      "Gini coefficient of the agency's staff units over homes.",
      '机构支持（工作人员单位）在各儿童之家间的基尼系数。',
      'S76; P12',
    ],
    ({ support }) => gini(support),
  ),
  outcome(
    'supportTopShare',
    share,
    noSupport,
    [
      'Share of the staff units that the fifth of homes with most support gets.',
      '获得支持最多的五分之一儿童之家所占支持份额。',
      'S76; P12',
    ],
    ({ support }) => topFifthShare(support),
  ),
  outcome(
    'supportBelief',
    correlation,
    'support or first beliefs do not vary',
    [
      "Correlation of a home's support with the agency's belief before the first quarter (Pearson).",
      '儿童之家所获支持与机构在第一季度前的信念之间的相关（皮尔逊）。',
      'S75, S76; P12',
    ],
    ({ support, reported }) => pearson(support, reported.firstBelief),
  ),
  outcome(
    'genuineGini',
    share,
    noGenuine,
    ['Gini coefficient of genuine activities over homes.', '真实活动在各儿童之家间的基尼系数。', 'S81'],
    ({ genuineGini }) => genuineGini,
  ),
  outcome(
    'genuineTopShare',
    share,
    noGenuine,
    [
      'Share of the genuine activities in the fifth of homes that hold most.',
      '真实活动最多的五分之一儿童之家所占份额。',
      'S83',
    ],
    ({ real }) => topFifthShare(real.genuine),
  ),
  outcome(
    'sessionsTopShare',
    share,
    'no child attended a genuine activity',
    [
      'Share of the attended child-sessions in the fifth of homes with most of them.',
      '儿童参与人次最多的五分之一儿童之家所占份额。',
      'S83; P18',
    ],
    ({ real }) => topFifthShare(real.sessions),
  ),
  outcome(
    'abandonedHomes',
    share,
    'never',
    [
      'Share of homes that got no support and held no genuine activity.',
      '既未获得支持也未开展真实活动的儿童之家比例。',
      'S78',
    ],
    ({ support, real, homeCount }) => shareWhere(homeCount, (home) => support[home] === 0 && real.genuine[home] === 0),
  ),
]);
