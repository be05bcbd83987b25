interface ImportMetaEnv {
  /** Version of the site and its date, put in by the build. */
  readonly VERSION: string;
}
