/** A correction in one line: what stood there, what is right, and why. */
export const correctionText = ({
  wrong,
  right,
  note,
}: {
  readonly wrong: string;
  readonly right: string;
  readonly note?: string;
}): string => `Correction: “${wrong}” should read “${right}”.${note ? ` ${note}` : ''}`;
