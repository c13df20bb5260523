import { rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * electron-builder's hook, between the copying of Electron and the setting of its fuses: takes out what this Electron
 * cannot use.
 *
 * @param {import('app-builder-lib').AfterPackContext} context
 */
export default async function afterPack({ appOutDir, packager }) {
  // Electron's launcher for app folders.
  await rm(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true })

  // The fuse came with Electron 29, and electron-builder insists on every one that is named.
  const { electronFuses, electronVersion } = packager.config
  if (Number.parseInt(electronVersion ?? '', 10) < 29) delete electronFuses?.grantFileProtocolExtraPrivileges
}
