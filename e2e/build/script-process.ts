/** What Node is started with to run a script of this project in a process of its own, from the project's folder. */
export function scriptArguments(script: string, ...words: string[]): string[] {
  return ['--import', './scripts/typescript.mjs', script, ...words]
}

/** The environment in which `npm run build` and `npm run import` work on one site, whatever else is set here. */
export function siteSettings(site: { content: string; out: string; basePath: string }): NodeJS.ProcessEnv {
  return {
    ...process.env,
    CONTENT_DIR: site.content,
    OUT_DIR: site.out,
    BASE_PATH: site.basePath,
    SITE_URL: '',
  }
}
