/** The environment without what makes every Node of a machine slower to start: it is not what is measured. */
export function plainEnvironment() {
  const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...plain } = process.env;
  return plain;
}
