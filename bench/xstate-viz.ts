import { StateChart } from '@statecharts/xstate-viz';
import { render } from 'react-dom16';
import { createElement } from 'react16';
import { Machine, type MachineConfig } from 'xstate';
import { frame, given } from './harness/page.ts';

render(createElement(StateChart, { machine: Machine(given<MachineConfig<never, never, never>>()) }), frame());
