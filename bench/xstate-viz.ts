import { StateChart } from '@statecharts/xstate-viz';
import { createElement } from 'react16';
import { render } from 'react-dom16';
import { type MachineConfig, Machine } from 'xstate';
import { frame, given } from './harness/page.ts';

render(createElement(StateChart, { machine: Machine(given<MachineConfig<never, never, never>>()) }), frame());
