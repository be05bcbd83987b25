import { charts } from 'virtual:charts';

/** How each file of pathways/ and each chart is loaded. Apart from the catalogue, because the start page opens none of them. */
const modules = import.meta.glob<Record<string, unknown>>([
  '../../pathways/patient/*.ts',
  '../../pathways/professional/*.ts',
  '../../pathways/other-sources.ts',
  // What these hold is no pathway and no source: it comes with what needs it.
  '!../../pathways/*/{shared,topics,treatments,counterparts}.ts',
]);

export { charts };

/** Loads a file of pathways/, by its name there, such as `patient/rectum`. */
export async function loadFile(name: string): Promise<Record<string, unknown> | undefined> {
  return modules[`../../pathways/${name}.ts`]?.();
}
