/**
 * Imports a package from the folder of this file.
 *
 * @param {string} name
 * @returns {Promise<any>}
 */
export function load(name) {
  return import(name);
}
