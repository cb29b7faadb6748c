package localoffer.listing.change;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import localoffer.database.Audit;
import localoffer.database.Database;

/**
 * The table {@code trusted_provider}: whose small changes officers check after families see them.
 */
public final class TrustStore {

  private final Database database;

  public TrustStore(Database database) {
    this.database = database;
  }

  public boolean isTrusted(UUID provider) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT 1 FROM trusted_provider WHERE provider_id = :provider")
                .bind("provider", provider.toString())
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
  }

  /** From now on trusts an organisation, or no longer. */
  public void trust(UUID provider, boolean trusted, UUID officer, Instant at) {
    Instant second = at.truncatedTo(ChronoUnit.SECONDS);
    database.inTransaction(
        handle -> {
          String id = provider.toString();
          handle.execute("DELETE FROM trusted_provider WHERE provider_id = ?", id);
          if (trusted) {
            handle.execute(
                "INSERT INTO trusted_provider (provider_id, trusted_by, at) VALUES (?, ?, ?)",
                id,
                officer.toString(),
                second.toString());
          }
          Audit.record(
              handle,
              new Audit.Entry(
                  second,
                  officer.toString(),
                  trusted ? "provider trust" : "provider distrust",
                  "provider " + id,
                  ""));
          return trusted;
        });
  }
}
