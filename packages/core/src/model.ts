// Everything that needs no data of its own: for programs that bring the bundles they speak about.
export * from "#model";
