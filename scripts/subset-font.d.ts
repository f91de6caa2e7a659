declare module 'subset-font' {
  /**
   * Cuts a font to the letters of a text; `variationAxes` pins an axis, `keepFeatures` names the
   * layout features that stay.
   */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2';
      variationAxes: Readonly<Record<string, number>>;
      keepFeatures: readonly string[];
      noHinting: boolean;
      dropTables: readonly string[];
    },
  ): Promise<Buffer>;
}
