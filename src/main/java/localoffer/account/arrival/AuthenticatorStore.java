package localoffer.account.arrival;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import localoffer.account.SessionStore.Proof;
import localoffer.database.Database;

/** The table {@code authenticator} and the recovery codes of each. */
public final class AuthenticatorStore {

  private final Database database;

  public AuthenticatorStore(Database database) {
    this.database = database;
  }

  /** The sealed secret of an officer's authenticator, once it is set up. */
  Optional<byte[]> secret(UUID officer) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT secret FROM authenticator WHERE person_id = :officer")
                .bind("officer", officer.toString())
                .map((row, context) -> row.getBytes("secret"))
                .findOne());
  }

  /** Holds when the officer has none yet; keeps this one, and the marks of its recovery codes. */
  static Proof setsUp(UUID officer, byte[] sealed, long step, List<String> marks) {
    return handle -> {
      int set =
          handle.execute(
              "INSERT INTO authenticator (person_id, secret, last_step) VALUES (?, ?, ?)"
                  + " ON CONFLICT (person_id) DO NOTHING",
              officer.toString(),
              sealed,
              step);
      if (set == 1) {
        marks.forEach(
            mark ->
                handle.execute(
                    "INSERT INTO recovery_code (person_id, mark) VALUES (?, ?)",
                    officer.toString(),
                    mark));
      }
      return set == 1;
    };
  }

  /** Holds when no code of this step, or of a later one, was used. */
  static Proof usesStep(UUID officer, long step) {
    return handle ->
        handle.execute(
                "UPDATE authenticator SET last_step = ? WHERE person_id = ? AND last_step < ?",
                step,
                officer.toString(),
                step)
            == 1;
  }

  /** Holds when it is the mark of a recovery code that was not used yet. */
  static Proof usesRecoveryCode(UUID officer, String mark) {
    return handle ->
        handle.execute(
                "DELETE FROM recovery_code WHERE person_id = ? AND mark = ?",
                officer.toString(),
                mark)
            == 1;
  }
}
