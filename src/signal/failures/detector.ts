import type { FailureKind, Finding } from '../../core/failure.ts';
import type { View } from './view.ts';

/** Finds one kind of failure. */
export interface Detector {
  kind: FailureKind;
  /** It knows its words in these languages only; absent: it looks at no words. */
  languages?: readonly string[];
  detect(view: View): Finding[];
}
