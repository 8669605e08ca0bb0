export declare const json: {
  readonly "@wirecode/explain/package.json": unknown;
  readonly "@wirecode/explain/providers.json": readonly ProviderFacts[];
};
