/** Imports a package from the folder of this file, of the shape that the caller knows it to have. */
export function load<Exports>(name: string): Promise<Exports> {
  return import(name);
}
