import type { FullConfig, FullResult, Reporter, Suite } from '@playwright/test/reporter';
import { eachCommit } from './each-commit.ts';

/** Fails the run before each commit where one of its tests was renamed or is gone. */
export default class NoneMissing implements Reporter {
  #missing: readonly RegExp[] = [];

  onBegin(_: FullConfig, suite: Suite): void {
    const tests = suite.allTests().map((test) => test.titlePath().join(' '));
    this.#missing = eachCommit.filter((words) => !tests.some((test) => words.test(test)));
  }

  async onEnd({ status }: FullResult): Promise<{ status: FullResult['status'] }> {
    if (this.#missing.length === 0) return { status };
    console.log(`✗ no test has these words of each-commit.ts: ${this.#missing.join(', ')}`);
    return { status: status === 'passed' ? 'failed' : status };
  }

  printsToStdio(): boolean {
    return false;
  }
}
