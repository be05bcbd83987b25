import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import { frame, given } from './harness/page.ts';

await new NavigatedViewer({ container: frame() }).importXML(given<string>());
