/** A database's package is not installed: it is optional, and only loaded when it is used. */
export class MissingPackage extends Error {
  readonly packageName: string;

  constructor(packageName: string, options?: ErrorOptions) {
    super(`${packageName} is not installed: npm install ${packageName}`, options);
    this.packageName = packageName;
  }
}

export async function optionalPackage<Module>(
  packageName: string,
  load: () => Promise<Module>,
): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    throw new MissingPackage(packageName, { cause: error });
  }
}
