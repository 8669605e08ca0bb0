export declare const json: {
  readonly "@wirecode/explain/package.json": unknown;
};
