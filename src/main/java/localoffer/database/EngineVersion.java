package localoffer.database;

import org.jdbi.v3.core.Handle;

/** The version of SQLite itself: some can damage a database that two connections write. */
record EngineVersion(int major, int minor, int patch) implements Comparable<EngineVersion> {

  private static final EngineVersion OLDEST_SAFE = new EngineVersion(3, 51, 3);
  private static final EngineVersion WITHDRAWN = new EngineVersion(3, 52, 0);

  static EngineVersion of(Handle handle) {
    return parse(handle.createQuery("SELECT sqlite_version()").mapTo(String.class).one());
  }

  static EngineVersion parse(String text) {
    String[] parts = text.split("\\.", -1);
    return new EngineVersion(
        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  /**
   * Versions to 3.51.2 can damage a write-ahead log that is being restarted; 3.52.0 was withdrawn.
   *
   * @throws IllegalStateException when this version must not be used
   */
  static void requireSafe(EngineVersion version) {
    if (version.compareTo(OLDEST_SAFE) < 0 || version.equals(WITHDRAWN)) {
      throw new IllegalStateException(
          "SQLite " + version + " can damage a database: use 3.51.3 or newer, but not 3.52.0.");
    }
  }

  @Override
  public int compareTo(EngineVersion other) {
    int byMajor = Integer.compare(major, other.major);
    int byMinor = Integer.compare(minor, other.minor);
    int byPatch = Integer.compare(patch, other.patch);
    return byMajor != 0 ? byMajor : byMinor != 0 ? byMinor : byPatch;
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
