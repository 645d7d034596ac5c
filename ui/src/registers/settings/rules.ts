/** A rule of points: for what, how many; less than nothing takes points. */
export interface PointRule {
  what: string;
  points: number;
}

/** A rule as it is typed. */
export interface RuleForm {
  key: number;
  what: string;
  points: string;
  takes: boolean;
}

let last = 0;
export function blankRule(): RuleForm {
  return { key: ++last, what: "", points: "", takes: false };
}

export function formsOf(rules: readonly PointRule[]): RuleForm[] {
  return rules.map(({ what, points }) => ({ key: ++last, what, points: String(Math.abs(points)), takes: points < 0 }));
}

/** The rules that were typed; rows left empty are none. */
export function rulesOf(forms: readonly RuleForm[]): PointRule[] {
  const written = forms.filter(({ what, points }) => what.trim() || points.trim());
  return written.map(({ what, points, takes }) => {
    const count = Number(points.trim());
    return { what: what.trim(), points: takes ? -count : count };
  });
}
