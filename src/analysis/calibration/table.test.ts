import { expect, it } from 'vitest';
import { load } from '../../scenario/load.ts';
import { calibratedByHand } from '../../testing/calibratedByHand.ts';
import { setsTable } from './table.ts';

const { scenario } = await load('lastmeter:baseline');

it('the table of the sets has a line for each: what it came to, with gaps where there is no number', () => {
  const lines = setsTable(calibratedByHand(scenario)).trim().split(/\r?\n/);
  expect(lines).toEqual([
    'generation,index,accepted,weight,distance,censored,director.pressure,director.costOfFaking,' +
      'acceptedUploads,acceptedUploadsDistance,atTarget,atTargetDistance',
    // A weight is one of the last generation, though the first one has a set of the same index.
    '0,0,true,,2,false,10,2,1500,2,0.1,0',
    '0,1,false,,,false,11,2,1400,,,0',
    '1,0,true,0.25,0.25,false,12,2,1700,0.25,0.3,0',
    '1,1,false,,3,true,13,2,,3,0.2,0',
    '1,2,true,0.75,0.5,false,14,2,1800,0.5,0.4,0',
  ]);
});
