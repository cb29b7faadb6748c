package localoffer.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import localoffer.database.Audit;
import localoffer.database.Database;
import localoffer.survey.Survey.Stage;
import localoffer.survey.Survey.Times;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code survey}. */
public final class SurveyStore {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Database database;

  public SurveyStore(Database database) {
    this.database = database;
  }

  ReplyStore replies() {
    return new ReplyStore(database);
  }

  /** Who does what, and when. */
  record By(String author, String action, Instant at) {}

  void add(Survey survey, By by) {
    database.inTransaction(
        handle -> {
          handle.execute(
              """
              INSERT INTO survey (id, slug, stage, version, paper, created_at)
              VALUES (?, ?, ?, ?, ?, ?)
              """,
              survey.id().toString(),
              survey.slug(),
              survey.stage().word(),
              survey.version(),
              JSON.writeValueAsString(survey.paper()),
              survey.times().createdAt().toString());
          return audit(handle, survey, by);
        });
  }

  /** Writes the next version; false when the one kept is not the one before. */
  boolean update(Survey next, By by) {
    return database.inTransaction(
        handle -> {
          int written =
              handle.execute(
                  """
                  UPDATE survey SET stage = ?, version = ?, paper = ?, response = ?, opened_at = ?,
                    closed_at = ?, published_at = ?
                  WHERE id = ? AND version = ? - 1
                  """,
                  next.stage().word(),
                  next.version(),
                  JSON.writeValueAsString(next.paper()),
                  next.response(),
                  text(next.times().openedAt()),
                  text(next.times().closedAt()),
                  text(next.times().publishedAt()),
                  next.id().toString(),
                  next.version());
          return written == 1 && audit(handle, next, by);
        });
  }

  private static boolean audit(Handle handle, Survey survey, By by) {
    Audit.record(
        handle,
        new Audit.Entry(
            by.at(),
            by.author(),
            "survey " + by.action(),
            "survey " + survey.id(),
            "version " + survey.version() + ", " + survey.stage().word()));
    return true;
  }

  Optional<Survey> find(UUID id) {
    return list("WHERE id = :value", id.toString()).stream().findFirst();
  }

  Optional<Survey> bySlug(String slug) {
    return list("WHERE slug = :value", slug).stream().findFirst();
  }

  /** All of them, the newest first. */
  List<Survey> all() {
    return list("ORDER BY created_at DESC, id DESC", null);
  }

  private List<Survey> list(String where, @Nullable String value) {
    return database.read(
        handle -> {
          var query = handle.createQuery("SELECT * FROM survey " + where);
          if (value != null) {
            query.bind("value", value);
          }
          return query.map((row, context) -> survey(row)).list();
        });
  }

  private static Survey survey(ResultSet row) throws SQLException {
    return new Survey(
        UUID.fromString(row.getString("id")),
        row.getString("slug"),
        Stage.valueOf(row.getString("stage").toUpperCase(Locale.ROOT)),
        row.getLong("version"),
        JSON.readValue(row.getString("paper"), Paper.class),
        row.getString("response"),
        new Times(
            Instant.parse(row.getString("created_at")),
            time(row.getString("opened_at")),
            time(row.getString("closed_at")),
            time(row.getString("published_at"))));
  }

  private static @Nullable String text(@Nullable Instant time) {
    return time == null ? null : time.toString();
  }

  private static @Nullable Instant time(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }
}
